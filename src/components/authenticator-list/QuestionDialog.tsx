'use client';

import { type RefObject, useRef } from 'react';
import { joinSentences } from '../../messages/joinSentences.ts';
import {
  Button,
  DialogDescription,
  DialogPopup,
  DialogRoot,
  DialogTitle,
} from '../../primitives/index.ts';
import { useLocale } from '../../provider/index.ts';
import { Text } from '../internal/index.ts';

export interface QuestionDialogProps {
  title: string;
  /** What follows from it, a sentence each. */
  sentences: readonly string[];
  /** The safe answer, which has the focus first. */
  keep: string;
  /** The other one; absent where there is none. */
  confirm?: string | undefined;
  /** The other answer takes something away. */
  isDangerous?: boolean | undefined;
  onKeep(): void;
  onConfirm(): void;
  /** Gets the focus where what opened it is gone. A question over a dialog leaves that to the dialog. */
  finalFocusRef?: RefObject<HTMLElement | null> | undefined;
}

/** One question with a safe answer and another one. Renders a modal `<dialog>`. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { title, sentences, keep, confirm, isDangerous, onKeep, onConfirm, finalFocusRef } = props;
  const { locale, dir } = useLocale();
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <DialogRoot open onDismiss={onKeep} initialFocusRef={safe} finalFocusRef={finalFocusRef}>
      <DialogPopup role="alertdialog" lang={locale} dir={dir}>
        <DialogTitle>
          <Text>{title}</Text>
        </DialogTitle>
        <DialogDescription>
          <Text>{joinSentences(sentences)}</Text>
        </DialogDescription>
        <div className="mfa-actions mfa-answers" data-part="actions">
          <Button ref={safe} onClick={onKeep} data-part="keep">
            {keep}
          </Button>
          {confirm !== undefined && (
            <Button
              variant={isDangerous ? 'danger' : 'primary'}
              onClick={onConfirm}
              data-part="confirm"
            >
              {confirm}
            </Button>
          )}
        </div>
      </DialogPopup>
    </DialogRoot>
  );
}
