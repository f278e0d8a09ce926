'use client';

import { useMemo } from 'react';
import type { MfaError, MfaUser } from '../../client/index.ts';
import { type Mfa, useDeadline, useLatest, useMfa } from '../../provider/index.ts';
import { useFlow } from '../core/useFlow.ts';
import { usePause, useWhenOver } from '../core/usePause.ts';
import { useUnknownMethodWarning } from '../core/useUnknownMethodWarning.ts';
import type { CodeDestination, CodeMethod, CodeVerifyState, CodeWay } from './CodeVerifyState.ts';
import { codeVerify } from './codeVerify.ts';
import { type CodeWaysOptions, readWays } from './codeWays.ts';
import { createCodeSurroundings } from './createCodeSurroundings.ts';
import { createCodeVerbs } from './createCodeVerbs.ts';
import { keyOf } from './sendCode.ts';

/** What proving oneself with a code is given. */
export interface CodeVerifyOptions extends CodeWaysOptions {
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
  /** Every way that is open, the one to open with first. */
  ways: readonly CodeWay[];
  /** Seconds until a code may be tried again; 0 when there is no wait. */
  pause: number;
  /** Seconds until another code may be asked for; 0 when there is no wait. */
  resendIn: number;
  /** The message should be there by now. */
  isOverdue: boolean;
  /**
   * Sends a code, which is digits only. `isAuto` says that no button was pressed: then a code that
   * was sent before is left alone. A code that the server has judged is never sent twice.
   */
  submit(code: string, options?: { isAuto?: boolean | undefined }): void;
  /** The person types: the problem beside the field is over. */
  edit(): void;
  /** From `choosing`: opens a way. */
  choose(method: CodeMethod): void;
  /** Goes to `choosing`. Waits while a code is with the server. */
  chooseAnother(): void;
  /** From `target`: has the destination checked, then sends a code there. */
  sendTo(destination: CodeDestination): void;
  /** Back to `target`, where the person typed the destination. */
  changeTarget(): void;
  /** Asks for another code. Waits for the end of `resendIn`, and while a code is with the server. */
  resend(): void;
  /** Gives up. Waits while a code is with the server. */
  cancel(): void;
}

/** Asks for a code and proves the person with it. Needs `MfaProvider` above it, and no markup. */
export function useCodeVerify(options: CodeVerifyOptions = {}): CodeVerify {
  const mfa = useMfa();
  const ways = readWays(mfa.can, options);
  const latest = useLatest({ options, ways });
  const [first] = ways;
  if (!first) throw new Error(nothingToVerify);
  const surroundings = createCodeSurroundings({ mfa, options: () => latest.current.options });
  const flow = useFlow(mfa.session, codeVerify(first), surroundings);
  const { state, send, getState } = flow;
  useUnknownMethodWarning(options.defaultMethod, methods);

  const method = 'method' in state ? state.method : first.method;
  // A lock without a time does not end, though one before it had one.
  const isTimed = state.status === 'locked' && state.problem.retryAfter !== undefined;
  useWhenOver(isTimed ? `locked:${method}` : undefined, () => send({ type: 'reopen' }));
  const verbs = useMemo(
    () => createCodeVerbs({ mfa, flow: { send, getState }, latest }),
    [mfa, send, getState, latest],
  );
  return { state, ways, pause: usePause(method), ...useSendingClock(mfa, state), ...verbs };
}

const methods = ['totp', 'sms', 'email'] as const satisfies CodeMethod[];

const nothingToVerify =
  'react-mfa-kit: the client can verify none of the methods; no code can be asked for; ' +
  'give MfaProvider a client with verifyTotp, with sendSmsCode and verifySms, or with sendEmailCode ' +
  'and verifyEmail, or ask capabilities(client) before rendering.';

function useSendingClock(mfa: Mfa, state: CodeVerifyState) {
  const key = readKey(state);
  const resendIn = useDeadline(`resend:${key}`);
  const arrivesIn = useDeadline(`arrival:${key}`);
  return { resendIn, isOverdue: arrivesIn === 0 && mfa.session.deadlines.has(`arrival:${key}`) };
}

function readKey(state: CodeVerifyState): string {
  if (!('destination' in state) || !state.destination || state.method === 'totp') return '';
  return keyOf(state.method, state.destination);
}
