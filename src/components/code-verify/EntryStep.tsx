'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { MfaError } from '../../client/index.ts';
import type { CodeMethod, CodeVerify, CodeVerifyState } from '../../flows/index.ts';
import { enActions } from '../../messages/en/actions.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import {
  CodeField,
  Header,
  Skeleton,
  SubmitButton,
  useAnnouncement,
  useCodeForm,
} from '../internal/index.ts';
import { mayTakeFocus } from '../internal/mayTakeFocus.ts';
import { useLazy } from '../internal/useLazy.ts';
import { laterStep, sentPart } from './laterParts.ts';
import { useCodeProblem } from './useCodeProblem.ts';
import { type AppWords, useEntryWords } from './useEntryWords.ts';

/** The states in which the field stands there. */
export type CodeVerifyEntryState = Extract<
  CodeVerifyState,
  { status: 'sending' | 'entry' | 'verifying' }
>;

export interface EntryStepProps {
  state: CodeVerifyEntryState;
  flow: Omit<CodeVerify, 'state' | 'ways'>;
  /** What is said where the code comes from an app. */
  app: AppWords;
  lengthOf(method: CodeMethod): number;
  alphanumeric?: boolean | undefined;
  masked?: boolean | undefined;
  autoSubmit?: boolean | undefined;
  webOtp?: boolean | undefined;
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
  const { state, flow, app, account, trustDevice } = props;
  const { verifyingStatus } = useMessages('generic', enActions);
  const length = props.lengthOf(state.method);
  const form = useVerifyForm(props, length);
  const ref = useFirstFocus(props);
  const isApp = state.method === 'totp';
  const problem = state.status === 'entry' ? state.problem : undefined;
  const isUnsent = state.status === 'entry' && state.isUnsent;
  const pauseId = useId();
  const later = useLazy(laterStep, 'soon');
  useAnnouncement(state.status === 'verifying' ? verifyingStatus : undefined);
  return (
    <>
      <Header {...useEntryWords(state, app, length)} />
      {account}
      <CodeField form={form} masked={props.masked} />
      {later && isApp && state.rejections > 1 && <later.ClockHelp />}
      {later && <later.Reference problem={isUnsent || isJudged(problem) ? undefined : problem} />}
      {later && <later.Pause id={pauseId} seconds={flow.pause} />}
      {!isApp && <Sent {...props} />}
      {trustDevice}
      <div className="mfa-actions" data-part="actions" ref={ref}>
        <SubmitButton
          form={form.id}
          busy={state.status === 'verifying'}
          disabled={flow.pause > 0}
          describedBy={flow.pause > 0 ? pauseId : undefined}
        />
        <Ways {...props} />
      </div>
      {form.anchor}
    </>
  );
}

/** Loaded when a code is sent, in whose time it comes. */
function Sent({ state, flow, webOtp, onAnotherWay }: EntryStepProps) {
  const loaded = useLazy(sentPart);
  if (!loaded) return <Skeleton size="link" />;
  return <loaded.SentPart state={state} flow={flow} webOtp={webOtp} onAnotherWay={onAnotherWay} />;
}

/** The ways out of the step. */
function Ways({ state, flow, onAnotherWay, onCancel }: EntryStepProps) {
  const words = useMessages('generic', enActions);
  const isBusy = state.status === 'verifying';
  const isTyped = state.destination?.isTyped;
  return (
    <>
      {onAnotherWay && state.method === 'totp' && (
        <Button
          variant="quiet"
          wide
          disabled={isBusy}
          onClick={onAnotherWay}
          data-part="another-way"
        >
          {words.tryAnotherWay}
        </Button>
      )}
      {isTyped && (
        <Button
          variant="quiet"
          wide
          disabled={state.status !== 'entry'}
          onClick={flow.changeTarget}
        >
          {words.back}
        </Button>
      )}
      {onCancel && (
        <Button variant="quiet" wide disabled={isBusy} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}

function useVerifyForm(props: EntryStepProps, length: number) {
  const { state, flow, alphanumeric, autoSubmit = true } = props;
  const isRefused = state.status === 'entry' && !state.isUnsent;
  return useCodeForm({
    name: state.method,
    length,
    mode: alphanumeric ? 'alphanumeric' : 'numeric',
    autoSubmit,
    isBusy: state.status === 'verifying',
    isWaiting: state.status === 'sending',
    problem: isRefused ? state.problem : undefined,
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
