'use client';

import { useMemo, useRef } from 'react';
import type { Source } from '../../client/index.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import { askFirst } from '../core/askFirst.ts';
import type { Flow } from '../core/createFlow.ts';
import { isPaused, isShut, judge } from '../core/judge.ts';
import { purposes } from '../core/purposes.ts';
import type { TotpEnrollmentState } from './TotpEnrollmentState.ts';
import type { TotpEnrollmentEvent } from './totpEnrollment.ts';
import type { TotpEnrollment, TotpEnrollmentOptions } from './useTotpEnrollment.ts';

interface TotpVerbsWork {
  mfa: Mfa;
  flow: Pick<Flow<TotpEnrollmentState, TotpEnrollmentEvent>, 'send' | 'getState'>;
  source: Source;
  options: { readonly current: TotpEnrollmentOptions };
}

/** The verbs of the hook: each asks what the provider knows, then tells the machine. */
export function useTotpVerbs(work: TotpVerbsWork): Omit<TotpEnrollment, 'state' | 'pause'> {
  const { mfa, flow, source, options } = work;
  const { send, getState } = flow;
  const isAsking = useRef(false);

  return useMemo(() => {
    const parts = { mfa, flow: { send, getState }, source, options };
    return {
      start: () => send({ type: 'start' }),
      retry: () => void (isPaused(mfa, 'totp') || send({ type: 'retry' })),
      startAgain: () => renew(parts, 'unfinished', 'restart'),
      replace: () => void replace(parts, isAsking),
      show: (view) => send({ type: 'show', view }),
      submit: (code, { isAuto = false } = {}) => submit(parts, code, isAuto),
      edit: () => send({ type: 'edit' }),
      copied: () => report(mfa, getState(), 'copied'),
      finish: () => send({ type: 'finish' }),
      cancel: () => cancel(parts),
    };
  }, [mfa, send, getState, source, options]);
}

/** One question at a time, however often it is pressed. */
async function replace(work: TotpVerbsWork, isAsking: { current: boolean }) {
  const { mfa, flow } = work;
  if (flow.getState().status !== 'already-bound' || isAsking.current) return;
  isAsking.current = true;
  const problem = await askFirst(mfa, { action: 'replace', method: 'totp' });
  isAsking.current = false;
  if (!problem) renew(work, 'already-bound', 'replace');
  else if (problem.code !== 'aborted') flow.send({ type: 'replaceRefused', problem });
}

function renew(
  { mfa, flow, source }: TotpVerbsWork,
  from: TotpEnrollmentState['status'],
  type: 'restart' | 'replace',
) {
  if (flow.getState().status !== from) return;
  mfa.session.enrolments.drop(source);
  flow.send({ type });
}

function submit({ mfa, flow }: TotpVerbsWork, code: string, isAuto: boolean) {
  const state = flow.getState();
  if (state.status !== 'scan' || code === '') return;
  if (isPaused(mfa, 'totp') || isShut(state.problem)) return;
  const verdict = judge(mfa, purposes.confirm(state.key.id), code, isAuto);
  if (verdict === 'send') flow.send({ type: 'submit', code });
  else if (verdict !== 'leave') flow.send({ type: 'repeated', problem: verdict });
}

function cancel({ mfa, flow, source, options }: TotpVerbsWork) {
  const state = flow.getState();
  if (state.status === 'verifying') return;
  if (state.status === 'saving-code') mfa.unsaved.forget(state.recoveryCodes);
  mfa.session.enrolments.drop(source);
  if (state.status !== 'done') report(mfa, state, 'abandoned');
  flow.send({ type: 'cancel' });
  notifyHost(options.current.onCancel);
}

function report(mfa: Mfa, { status }: TotpEnrollmentState, type: 'copied' | 'abandoned') {
  mfa.emit({ flow: 'totp-enrollment', step: status, type, method: 'totp' });
}
