'use client';

import { useEffect, useId, useRef } from 'react';
import type { CodeVerify } from '../../flows/index.ts';
import { enBusy } from '../../messages/en/busy.ts';
import { enCodeSending } from '../../messages/en/codeSending.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { splitCountdown } from '../../messages/index.ts';
import { announce, Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';
import type { CodeVerifyEntryState } from './EntryStep.tsx';
import { useSpokenTarget } from './useSpokenTarget.ts';

export interface ResendRowProps {
  state: CodeVerifyEntryState;
  flow: Pick<CodeVerify, 'resendIn' | 'isOverdue' | 'resend'>;
  /** Leaves for the list of other ways; absent where there is none. */
  onAnotherWay?: (() => void) | undefined;
}

/** What a person can do whose message does not come: ask for another one, or go another way. Renders `<div>`. */
export function ResendRow({ state, flow, onAnotherWay }: ResendRowProps) {
  const words = useMessages('codeVerify', enCodeSending);
  const { tryAnotherWay } = useMessages('generic', enGeneric);
  const { busy } = useMessages('dialog', enBusy);
  const reasonId = useId();
  const isVerifying = state.status === 'verifying';
  const isSending = state.status === 'sending';
  useSendingSpeech(state);
  useReadySpeech(state, flow.resendIn);
  return (
    <div className="mfa-resend" data-part="resend">
      {flow.isOverdue && state.isSent && (
        <p className="mfa-resend-hint" data-part="resend-hint">
          {state.method === 'sms' ? words.notThereSms : words.notThereEmail}
        </p>
      )}
      <Button
        variant="quiet"
        size="small"
        busy={isSending}
        disabled={isVerifying || flow.resendIn > 0}
        aria-describedby={isVerifying ? reasonId : undefined}
        onClick={flow.resend}
        data-part="resend-button"
      >
        {useResendText(state, flow.resendIn)}
      </Button>
      {isVerifying && (
        <span hidden id={reasonId}>
          {busy}
        </span>
      )}
      {onAnotherWay && (
        <Button
          variant="quiet"
          size="small"
          disabled={isVerifying}
          onClick={onAnotherWay}
          data-part="another-way"
        >
          {tryAnotherWay}
        </Button>
      )}
    </div>
  );
}

function useResendText(state: CodeVerifyEntryState, resendIn: number): string {
  const words = useMessages('codeVerify', enCodeSending);
  const { countdown } = useMessages('generic', enGeneric);
  if (resendIn > 0) return words.resendIn({ wait: countdown(splitCountdown(resendIn)) });
  return state.isSent ? words.resend : words.send;
}

/** Sending begins and ends without a press where the form opens, so both are said. */
function useSendingSpeech(state: CodeVerifyEntryState) {
  const words = useMessages('codeVerify', enCodeSending);
  const target = useSpokenTarget(state);
  const isSending = state.status === 'sending';
  useAnnouncement(isSending ? words.sending : undefined);
  // It may be loaded after the code is out.
  const before = useRef<Pick<CodeVerifyEntryState, 'status' | 'isSent'>>({ status: 'sending' });
  useEffect(() => {
    const { status, isSent } = before.current;
    before.current = state;
    if (status !== 'sending' || state.status !== 'entry' || state.isUnsent) return;
    announce(isSent ? words.resent({ target }) : words.sent({ target }));
  }, [state, words, target]);
}

/** The wait is seen each second, and heard at its end. */
function useReadySpeech(state: CodeVerifyEntryState, resendIn: number) {
  const { resendReady } = useMessages('codeVerify', enCodeSending);
  const wasWaiting = useRef(false);
  useEffect(() => {
    const isWaiting = resendIn > 0;
    if (wasWaiting.current && !isWaiting && state.status === 'entry') announce(resendReady);
    wasWaiting.current = isWaiting;
  }, [resendIn, state.status, resendReady]);
}
