'use client';

import { useMemo } from 'react';
import { MfaError, type MfaUser } from '../../client/index.ts';
import { type Mfa, notifyHost, useLatest, useMfa } from '../../provider/index.ts';
import type { Flow, Surroundings } from '../core/createFlow.ts';
import { isPaused, judge, verdictFor } from '../core/judge.ts';
import { purposes } from '../core/purposes.ts';
import { reportChange } from '../core/reportChange.ts';
import { settle } from '../core/settle.ts';
import { useFlow } from '../core/useFlow.ts';
import { usePause, useWhenOver } from '../core/usePause.ts';
import type { CodeMethod, CodeVerifyState } from './CodeVerifyState.ts';
import { type CodeVerifyEvent, codeVerify } from './codeVerify.ts';

/** What proving oneself with a code is given. */
export interface CodeVerifyOptions {
  /** The token of a login's second step, which its calls carry. */
  mfaToken?: string | undefined;
  /** Called once, also where the answer comes after the screen was left. */
  onSuccess?: ((result: { user: MfaUser; method: CodeMethod }) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
}

/** Where the person is, and what they can do. A verb that means nothing in the current state does nothing. */
export interface CodeVerify {
  state: CodeVerifyState;
  /** Seconds until a code may be sent again; 0 when there is no wait. */
  pause: number;
  /**
   * Sends a code, which is digits only. `isAuto` says that no button was pressed: then a code that
   * was sent before is left alone. A code that the server has judged is never sent twice.
   */
  submit(code: string, options?: { isAuto?: boolean | undefined }): void;
  /** The person types: the problem beside the field is over. */
  edit(): void;
  /** Gives up. Waits while a code is with the server. */
  cancel(): void;
}

/** Asks for a code and proves the person with it. Needs `MfaProvider` above it, and no markup. */
export function useCodeVerify(options: CodeVerifyOptions = {}): CodeVerify {
  const mfa = useMfa();
  const latest = useLatest(options);
  if (!mfa.can.verifyTotp) throw new Error(nothingToVerify);
  const surroundings = createSurroundings(mfa, () => latest.current);
  const flow = useFlow(mfa.session, machine, surroundings);
  const { state, send, getState } = flow;

  useWhenOver(state.status === 'locked' ? 'locked:totp' : undefined, () =>
    send({ type: 'reopen' }),
  );
  const verbs = useMemo(
    () => ({
      submit: (code: string, { isAuto = false }: { isAuto?: boolean | undefined } = {}) =>
        submit(mfa, { send, getState }, code, isAuto),
      edit: () => send({ type: 'edit' }),
      cancel() {
        const { status } = getState();
        if (status === 'verifying') return;
        if (status !== 'done') {
          mfa.emit({ flow: 'code-verify', step: status, type: 'abandoned', method: 'totp' });
        }
        notifyHost(latest.current.onCancel);
      },
    }),
    [mfa, send, getState, latest],
  );
  return { state, pause: usePause('totp'), ...verbs };
}

const machine = codeVerify('totp');

const nothingToVerify =
  'react-mfa-kit: the client has no verifyTotp; no code can be verified; ' +
  'give MfaProvider a client that has it, or ask capabilities(client) before rendering.';

function createSurroundings(
  mfa: Mfa,
  options: () => CodeVerifyOptions,
): Surroundings<CodeVerifyState, CodeVerifyEvent> {
  return {
    effects: {
      verifying: {
        consuming: true,
        run: ({ code }) => verify(mfa, code, options().mfaToken),
      },
    },
    observe(next, previous) {
      const { onError, onSuccess } = options();
      reportChange(mfa, { flow: 'code-verify', method: 'totp', onError }, next, previous);
      if (next.status !== 'done') return;
      const { user, method } = next;
      if (mfa.accepts(mfa.session, user)) notifyHost(onSuccess, { user, method });
    },
    onLate(event) {
      if (event.type !== 'verified' || !mfa.accepts(mfa.session, event.user)) return;
      notifyHost(options().onSuccess, { user: event.user, method: 'totp' });
    },
  };
}

function submit(
  mfa: Mfa,
  flow: Pick<Flow<CodeVerifyState, CodeVerifyEvent>, 'send' | 'getState'>,
  code: string,
  isAuto: boolean,
) {
  if (flow.getState().status !== 'entry' || code === '' || isPaused(mfa, 'totp')) return;
  const verdict = judge(mfa, purposes.verify('totp'), code, isAuto);
  if (verdict === 'send') flow.send({ type: 'submit', code });
  else if (verdict !== 'leave') flow.send({ type: 'repeated', problem: verdict });
}

async function verify(mfa: Mfa, code: string, token: string | undefined): Promise<CodeVerifyEvent> {
  const purpose = purposes.verify('totp');
  mfa.session.judged.note(purpose, code, 'unjudged');
  const call = { step: 'verifying', channel: 'totp', token };
  const { value, problem } = await settle(mfa, call, async (given) => {
    const verified = await mfa.props().client.verifyTotp?.({ totp: code }, given);
    if (!verified?.user) throw new MfaError('bad-response');
    return verified;
  });
  mfa.session.judged.note(purpose, code, verdictFor(problem));
  return problem ? { type: 'refused', problem } : { type: 'verified', user: value.user };
}
