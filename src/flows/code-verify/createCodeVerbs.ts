import { type Mfa, notifyHost } from '../../provider/index.ts';
import type { Flow } from '../core/createFlow.ts';
import { isPaused, judge } from '../core/judge.ts';
import type { CodeVerifyState, CodeWay } from './CodeVerifyState.ts';
import type { CodeVerifyEvent } from './codeVerify.ts';
import { keyOf } from './sendCode.ts';
import type { CodeVerify, CodeVerifyOptions } from './useCodeVerify.ts';
import { purposeOf } from './verifyCode.ts';

/** What the verbs work with. */
export interface CodeVerbsWork {
  mfa: Mfa;
  flow: Pick<Flow<CodeVerifyState, CodeVerifyEvent>, 'send' | 'getState'>;
  latest: { readonly current: { options: CodeVerifyOptions; ways: readonly CodeWay[] } };
}

type Verbs = Omit<CodeVerify, 'state' | 'ways' | 'pause' | 'resendIn' | 'isOverdue'>;

/** The verbs of the hook: each asks what the provider knows, then tells the machine. */
export function createCodeVerbs(work: CodeVerbsWork): Verbs {
  const { flow, latest } = work;
  return {
    submit: (code, { isAuto = false } = {}) => submit(work, code, isAuto),
    edit: () => flow.send({ type: 'edit' }),
    choose(method) {
      const way = latest.current.ways.find((one) => one.method === method);
      if (way) flow.send({ type: 'choose', way });
    },
    chooseAnother: () => flow.send({ type: 'chooseAnother' }),
    sendTo: (destination) => flow.send({ type: 'sendTo', destination }),
    changeTarget: () => flow.send({ type: 'changeTarget' }),
    resend: () => resend(work),
    cancel: () => cancel(work),
  };
}

function submit({ mfa, flow }: CodeVerbsWork, code: string, isAuto: boolean) {
  const state = flow.getState();
  if (state.status !== 'entry' || code === '' || isPaused(mfa, state.method)) return;
  const verdict = judge(mfa, purposeOf(mfa, state), code, isAuto);
  if (verdict === 'send') flow.send({ type: 'submit', code });
  else if (verdict !== 'leave') flow.send({ type: 'repeated', problem: verdict });
}

function resend({ mfa, flow }: CodeVerbsWork) {
  const state = flow.getState();
  if (state.status !== 'entry' || state.method === 'totp' || !state.destination) return;
  const key = keyOf(state.method, state.destination);
  if (mfa.session.deadlines.remaining(`resend:${key}`) === 0) flow.send({ type: 'resend' });
}

function cancel({ mfa, flow, latest }: CodeVerbsWork) {
  const state = flow.getState();
  if (state.status === 'verifying') return;
  if (state.status !== 'done') {
    const method = 'method' in state ? { method: state.method } : {};
    mfa.emit({ flow: 'code-verify', step: state.status, type: 'abandoned', ...method });
  }
  notifyHost(latest.current.options.onCancel);
}
