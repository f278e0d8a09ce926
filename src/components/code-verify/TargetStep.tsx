'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { CodeDestination, CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enCodeSending } from '../../messages/en/codeSending.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { enRareErrors } from '../../messages/en/rareErrors.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Problem, SubmitButton, useAnnouncement } from '../internal/index.ts';
import { mayTakeFocus } from '../internal/mayTakeFocus.ts';
import { EmailTarget } from './EmailTarget.tsx';
import { PhoneTarget } from './PhoneTarget.tsx';

export interface TargetStepProps {
  state: Extract<CodeVerifyState, { status: 'target' | 'checking' }>;
  flow: Pick<CodeVerify, 'edit' | 'sendTo'>;
  /** Whether a phone number may be of another country. */
  internationalSms?: boolean | undefined;
  /** The field takes the focus on opening, unless the person is elsewhere on the page. */
  takesFocus?: boolean | undefined;
  onAnotherWay?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
}

/** What the two kinds of target have in common. */
export interface TargetProps extends Pick<TargetStepProps, 'internationalSms'> {
  isBusy: boolean;
  /** What the server says about the one that was sent last, in words; and which failure it is. */
  problemText: string | undefined;
  /** What was typed before and may now be corrected. */
  destination: CodeDestination | undefined;
  attempt: object;
  onEdit(): void;
  onTarget: CodeVerify['sendTo'];
  /** The field, and the id of the form that sends it. */
  children(field: ReactNode, form: string): ReactNode;
}

/** Asks where a code should go, has that checked, and sends one there. */
export function TargetStep(props: TargetStepProps) {
  const { state, flow, internationalSms } = props;
  const { checkingTarget } = useMessages('mfaChallenge', enMfaChallenge);
  const isBusy = state.status === 'checking';
  const ref = useFirstFocus(props);
  const problem = state.status === 'target' ? state.problem : undefined;
  const problemText = useTargetProblem(state);
  const Target = state.method === 'sms' ? PhoneTarget : EmailTarget;
  useAnnouncement(isBusy ? checkingTarget : undefined);
  return (
    <Target
      isBusy={isBusy}
      internationalSms={internationalSms}
      problemText={problemText}
      destination={state.destination}
      attempt={state}
      onEdit={flow.edit}
      onTarget={flow.sendTo}
    >
      {(field, form) => (
        <>
          {field}
          {problemText === undefined && <Problem problem={problem} />}
          <div className="mfa-actions" data-part="actions" ref={ref}>
            <Actions {...props} form={form} isBusy={isBusy} />
          </div>
        </>
      )}
    </Target>
  );
}

interface ActionsProps extends TargetStepProps {
  form: string;
  isBusy: boolean;
}

function Actions({ form, isBusy, onAnotherWay, onCancel }: ActionsProps) {
  const { send } = useMessages('codeVerify', enCodeSending);
  const words = useMessages('generic', enGeneric);
  return (
    <>
      <SubmitButton form={form} busy={isBusy}>
        {send}
      </SubmitButton>
      {onAnotherWay && (
        <Button variant="quiet" wide onClick={onAnotherWay} data-part="another-way">
          {words.tryAnotherWay}
        </Button>
      )}
      {onCancel && (
        <Button variant="quiet" wide onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}

/** What is wrong with the target itself stands under its field; it tells nobody whose it is. */
function useTargetProblem(state: TargetStepProps['state']): string | undefined {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const errors = useMessages('errors', enRareErrors);
  if (state.status !== 'target') return undefined;
  switch (state.problem?.code) {
    case 'not-bindable':
    case 'already-bound':
      return state.method === 'sms' ? words.phoneTaken : words.emailTaken;
    case 'destination-invalid':
      return errors['destination-invalid'];
    default:
      return undefined;
  }
}

function useFirstFocus({ takesFocus }: TargetStepProps) {
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = actions.current?.closest('.mfa-root');
    // The heading had it until the field was loaded.
    const isHere = root?.contains(root.ownerDocument.activeElement);
    if (root && (isHere || (takesFocus && mayTakeFocus(root))))
      root.querySelector('input')?.focus();
  }, [takesFocus]);
  return actions;
}
