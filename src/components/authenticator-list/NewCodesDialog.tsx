'use client';

import { useId, useState } from 'react';
import { enGeneric } from '../../messages/en/generic.ts';
import { DialogClose, DialogPopup, DialogRoot } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { HeaderIds } from '../internal/index.ts';
import { SaveStep } from '../recovery-code-save/index.ts';
import { LeaveQuestion } from '../step-up/LeaveQuestion.tsx';
import type { QuestionsProps } from './Questions.tsx';

export interface NewCodesDialogProps extends QuestionsProps {
  recoveryCodes: readonly string[];
}

/** The new recovery codes, to be saved before they are left. Renders a modal `<dialog>`. */
export function NewCodesDialog(props: NewCodesDialogProps) {
  const { list, recoveryCodes, issuer, account, saveGate, finalFocusRef } = props;
  const { close } = useMessages('generic', enGeneric);
  const { locale, dir } = useLocale();
  const prefix = useId();
  const [ids] = useState({ title: `${prefix}title`, description: `${prefix}description` });
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <DialogRoot open onDismiss={() => setIsLeaving(true)} finalFocusRef={finalFocusRef}>
      <DialogPopup
        lang={locale}
        dir={dir}
        aria-labelledby={ids.title}
        aria-describedby={ids.description}
      >
        <HeaderIds.Provider value={ids}>
          <SaveStep
            recoveryCodes={recoveryCodes}
            issuer={issuer}
            account={account}
            saveGate={saveGate}
            onSuccess={list.finish}
          />
        </HeaderIds.Provider>
        <DialogClose aria-label={close} />
        {isLeaving && (
          <LeaveQuestion
            atRisk={[recoveryCodes]}
            onStay={() => setIsLeaving(false)}
            onLeave={list.finish}
          />
        )}
      </DialogPopup>
    </DialogRoot>
  );
}
