'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { MfaError } from '../../client/index.ts';
import type { CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import {
  ClockHelp,
  CodeField,
  Header,
  Pause,
  Reference,
  SubmitButton,
  useAnnouncement,
  useCodeForm,
} from '../internal/index.ts';
import { mayTakeFocus } from '../internal/mayTakeFocus.ts';
import { useCodeProblem } from './useCodeProblem.ts';

export interface EntryStepProps {
  state: Extract<CodeVerifyState, { status: 'entry' | 'verifying' }>;
  flow: Pick<CodeVerify, 'pause' | 'submit' | 'edit'>;
  title: string;
  description: string;
  /** Ties the description to the dialog around it. */
  descriptionId?: string | undefined;
  length: number;
  alphanumeric?: boolean | undefined;
  masked?: boolean | undefined;
  autoSubmit?: boolean | undefined;
  /** The field takes the focus on opening, unless the person is elsewhere on the page. */
  takesFocus?: boolean | undefined;
  /** Stands between the header and the field. */
  account?: ReactNode | undefined;
  /** Stands between the field and the button. */
  trustDevice?: ReactNode | undefined;
  /** Leaves for the list of other ways; absent where there is none. */
  onAnotherWay?: (() => void) | undefined;
  /** Absent where leaving has a button elsewhere, or none. */
  onCancel?: (() => void) | undefined;
}

/** Asks for a code, sends it, and says what became of it. */
export function EntryStep(props: EntryStepProps) {
  const { state, flow, title, description, account, trustDevice, onAnotherWay, onCancel } = props;
  const words = useMessages('generic', enGeneric);
  const pauseId = useId();
  const isBusy = state.status === 'verifying';
  const isPaused = flow.pause > 0;
  const problem = state.status === 'entry' ? state.problem : undefined;
  const form = useVerifyForm(props);
  useAnnouncement(isBusy ? words.verifyingStatus : undefined);
  return (
    <>
      <Header title={title} description={description} descriptionId={props.descriptionId} />
      {account}
      <CodeField form={form} masked={props.masked} />
      {state.rejections > 1 && <ClockHelp />}
      <Reference problem={isJudged(problem) ? undefined : problem} />
      <Pause id={pauseId} seconds={flow.pause} />
      {trustDevice}
      <div className="mfa-actions" data-part="actions" ref={useFirstFocus(props)}>
        <SubmitButton
          form={form.id}
          busy={isBusy}
          disabled={isPaused}
          describedBy={isPaused ? pauseId : undefined}
        />
        {onAnotherWay && (
          <Button variant="quiet" wide disabled={isBusy} onClick={onAnotherWay}>
            {words.tryAnotherWay}
          </Button>
        )}
        {onCancel && (
          <Button variant="quiet" wide disabled={isBusy} onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      {form.anchor}
    </>
  );
}

function useVerifyForm({ state, flow, length, alphanumeric, autoSubmit = true }: EntryStepProps) {
  const problem = state.status === 'entry' ? state.problem : undefined;
  return useCodeForm({
    name: state.method,
    length,
    mode: alphanumeric ? 'alphanumeric' : 'numeric',
    autoSubmit,
    isBusy: state.status === 'verifying',
    problem,
    problemText: useCodeProblem(state),
    attempt: state,
    submit: flow.submit,
    onEdit: flow.edit,
  });
}

function useFirstFocus({ takesFocus }: EntryStepProps) {
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = actions.current?.closest('.mfa-root');
    if (!takesFocus || !root || !mayTakeFocus(root)) return;
    root.querySelector<HTMLInputElement>('[data-part="otp-field-input"]')?.focus();
  }, [takesFocus]);
  return actions;
}

/** Nothing broke, so there is nothing that support would have to look up. */
function isJudged(problem: MfaError | undefined): boolean {
  return problem?.code === 'code-rejected' || problem?.code === 'code-used';
}
