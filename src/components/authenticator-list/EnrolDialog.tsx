'use client';

import { type RefObject, useId, useState } from 'react';
import { useWatchedMfa } from '../../flows/core/useWatchedMfa.ts';
import type { AuthenticatorList } from '../../flows/index.ts';
import { enBusy } from '../../messages/en/busy.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { announce, DialogClose, DialogPopup, DialogRoot } from '../../primitives/index.ts';
import { MfaContext, useLocale, useMessages } from '../../provider/index.ts';
import { HeaderIds } from '../internal/index.ts';
import { LeaveQuestion, type LeaveQuestionProps } from '../step-up/LeaveQuestion.tsx';
import { TotpEnrollment } from '../totp-enrollment/index.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';

export interface EnrolDialogProps
  extends Pick<AuthenticatorListProps, 'source' | 'issuer' | 'account' | 'saveGate'> {
  list: AuthenticatorList;
  /** Gets the focus where what opened it is gone. */
  finalFocusRef: RefObject<HTMLElement | null>;
}

/** Sets an app up over the list. Stays while a code is with the server, and asks before recovery codes are lost. */
export function EnrolDialog(props: EnrolDialogProps) {
  const { list, source = 'SELF', issuer, account, saveGate, finalFocusRef } = props;
  const { mfa, isVerifying, unsavedCodes, step } = useWatchedMfa();
  const { busy } = useMessages('dialog', enBusy);
  const { close } = useMessages('generic', enGeneric);
  const { locale, dir } = useLocale();
  const prefix = useId();
  const [ids] = useState({ title: `${prefix}title`, description: `${prefix}description` });
  const [atRisk, setAtRisk] = useState<LeaveQuestionProps['atRisk']>();

  function dismiss() {
    const codes = unsavedCodes();
    if (isVerifying()) return announce(busy);
    if (codes.length > 0) return setAtRisk(codes);
    mfa.session.enrolments.drop(source);
    mfa.emit({ flow: 'totp-enrollment', step: step(), type: 'abandoned', method: 'totp' });
    list.leave();
  }
  return (
    <DialogRoot open onDismiss={dismiss} finalFocusRef={finalFocusRef}>
      <DialogPopup
        className="mfa-authenticator-list-enrol"
        lang={locale}
        dir={dir}
        aria-labelledby={ids.title}
        aria-describedby={ids.description}
      >
        <MfaContext.Provider value={mfa}>
          <HeaderIds.Provider value={ids}>
            <TotpEnrollment
              source={source}
              issuer={issuer}
              account={account}
              saveGate={saveGate}
              onSuccess={list.enrolled}
              onCancel={list.leave}
            />
          </HeaderIds.Provider>
          {atRisk && (
            // The app is set up all the same: what is lost is its recovery codes.
            <LeaveQuestion
              atRisk={atRisk}
              onStay={() => setAtRisk(undefined)}
              onLeave={list.enrolled}
            />
          )}
        </MfaContext.Provider>
        <DialogClose aria-label={close} />
      </DialogPopup>
    </DialogRoot>
  );
}
