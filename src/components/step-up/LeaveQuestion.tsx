'use client';

import { useRef } from 'react';
import { enDialog } from '../../messages/en/dialog.ts';
import {
  Button,
  DialogDescription,
  DialogPopup,
  DialogRoot,
  DialogTitle,
} from '../../primitives/index.ts';
import { useLocale, useMessages, useMfa } from '../../provider/index.ts';

export interface LeaveQuestionProps {
  /** Recovery codes that nobody has saved. */
  atRisk: readonly (readonly string[])[];
  onStay(): void;
  onLeave(): void;
}

/** Asks before codes are lost that are not shown again. Renders a modal `<dialog>` over the one that is open. */
export function LeaveQuestion({ atRisk, onStay, onLeave }: LeaveQuestionProps) {
  const { unsaved } = useMfa();
  const words = useMessages('dialog', enDialog);
  const { locale, dir } = useLocale();
  const stay = useRef<HTMLButtonElement>(null);
  const count = atRisk.flat().length;
  function leave() {
    for (const codes of atRisk) unsaved.forget(codes);
    onLeave();
  }
  return (
    <DialogRoot open onDismiss={onStay} initialFocusRef={stay}>
      <DialogPopup role="alertdialog" lang={locale} dir={dir}>
        <DialogTitle>{words.unsavedTitle({ count })}</DialogTitle>
        <DialogDescription>{words.unsaved({ count })}</DialogDescription>
        <div className="mfa-actions" data-part="actions">
          <Button ref={stay} variant="primary" wide onClick={onStay}>
            {words.unsavedStay}
          </Button>
          <Button wide onClick={leave}>
            {words.unsavedLeave}
          </Button>
        </div>
      </DialogPopup>
    </DialogRoot>
  );
}
