'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { readTrigger } from '../../client/index.ts';
import type { StepUpState } from '../../flows/step-up/stepUp.ts';
import { useStepUpMfa } from '../../flows/step-up/useStepUpMfa.ts';
import type { StepUpRequest } from '../../flows/step-up/useStepUpRequest.ts';
import { enDialog } from '../../messages/en/dialog.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enStepUp } from '../../messages/en/stepUp.ts';
import {
  announce,
  Button,
  DialogClose,
  DialogDescription,
  DialogPopup,
  DialogRoot,
  DialogTitle,
} from '../../primitives/index.ts';
import { MfaContext, useLocale, useMessages } from '../../provider/index.ts';
import { MfaChallenge } from '../mfa-challenge/index.ts';
import { LeaveQuestion, type LeaveQuestionProps } from './LeaveQuestion.tsx';
import type { StepUpDialogProps } from './StepUpDialog.tsx';

type OpenState = Extract<StepUpState, { status: 'challenge' | 'expired' }>;

export interface OpenStepUpProps {
  request: StepUpRequest & { state: OpenState };
  challenge: StepUpDialogProps;
  /** Gets the focus where the opener is gone. */
  finalFocusRef: RefObject<HTMLElement | null>;
}

/** The dialog, from its opening to its end. Stays while a code is with the server, and asks before recovery codes are lost. */
export function OpenStepUp({ request, challenge, finalFocusRef }: OpenStepUpProps) {
  const { state, confirm, leave } = request;
  const { mfa, isVerifying, unsavedCodes } = useStepUpMfa(request);
  const words = useMessages('stepUp', enStepUp);
  const { busy } = useMessages('dialog', enDialog);
  const { close } = useMessages('generic', enGeneric);
  const { locale, dir } = useLocale();
  const [atRisk, setAtRisk] = useState<LeaveQuestionProps['atRisk']>();
  const popup = useRef<HTMLDialogElement>(null);

  function dismiss() {
    const codes = unsavedCodes();
    if (isVerifying()) announce(busy);
    else if (codes.length > 0) setAtRisk(codes);
    else leave();
  }
  return (
    // The dialog takes the focus: so it is read out whole, and a field that is loaded may take it from there.
    <DialogRoot open onDismiss={dismiss} initialFocusRef={popup} finalFocusRef={finalFocusRef}>
      <DialogPopup ref={popup} className="mfa-step-up" lang={locale} dir={dir}>
        <DialogTitle>{words.title}</DialogTitle>
        <DialogDescription>{describe(state, words)}</DialogDescription>
        {state.status === 'expired' ? (
          <Expired text={words.expired} close={close} onClose={leave} />
        ) : (
          <MfaContext.Provider value={mfa}>
            <MfaChallenge
              {...challenge}
              trigger={state.trigger}
              config={limit(state.trigger, challenge.config)}
              onSuccess={confirm}
            />
            {atRisk && (
              <LeaveQuestion atRisk={atRisk} onStay={() => setAtRisk(undefined)} onLeave={leave} />
            )}
          </MfaContext.Provider>
        )}
        <DialogClose aria-label={close} />
      </DialogPopup>
    </DialogRoot>
  );
}

function describe(state: OpenState, words: typeof enStepUp): string {
  if (state.status === 'expired') return words.expired;
  return isSentence(state.reason) ? state.reason : words.intro;
}

/** Who holds a stolen session must not set up a factor of their own to pass; where there is none yet, the server decides. */
function limit(trigger: unknown, config: StepUpDialogProps['config']): StepUpDialogProps['config'] {
  const isProtected = readTrigger(trigger)?.factors.some(({ isEnrolled }) => isEnrolled);
  return isProtected ? { ...config, changeable: nothing } : config;
}

const nothing = { OTP: false, SMS: false, EMAIL: false, FACE: false };

/** One word such as `remove-totp` is for servers. */
function isSentence(reason: string): boolean {
  return /[^\w.:/-]/.test(reason.trim());
}

/** The field that had the focus is gone, so it is said what happened. */
function Expired({ text, close, onClose }: { text: string; close: string; onClose(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    announce(text, { assertive: true, near: button.current });
  }, [text]);
  return (
    <div className="mfa-actions" data-part="actions">
      <Button ref={button} variant="primary" wide onClick={onClose}>
        {close}
      </Button>
    </div>
  );
}
