'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { MfaError, MfaUser } from '../../client/index.ts';
import { useLatest, useMfa } from '../../provider/index.ts';
import type { RecoveryAlphabet, RecoveryCodeShape } from '../../text/index.ts';
import { useFlow } from '../core/useFlow.ts';
import { usePause, useWhenOver } from '../core/usePause.ts';
import { createRecoverySurroundings, findUnsaved } from './createRecoverySurroundings.ts';
import { createRecoveryVerbs } from './createRecoveryVerbs.ts';
import type { RecoveryCodeEntryState } from './RecoveryCodeEntryState.ts';
import { recoveryCodeEntry } from './recoveryCodeEntry.ts';

/** What getting in with a recovery code is given. */
export interface RecoveryCodeEntryOptions {
  /**
   * What the codes look like: `hex` is six groups of four hex digits, `alphanumeric` anything, in
   * which capitals count; or their exact shape.
   * @default 'hex'
   */
  alphabet?: RecoveryAlphabet | RecoveryCodeShape | undefined;
  /** The token of a login's second step, which its calls carry. */
  mfaToken?: string | undefined;
  /** The code was accepted, and the new ones are shown: nothing has to be proven any more. */
  onVerified?: (() => void) | undefined;
  /** Called once, after the new code is saved; also where the answer comes after the screen was left. */
  onSuccess?: ((result: { user: MfaUser }) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  /** The person wants to set an app up again. Called after `onSuccess`; where it is given, that is offered. */
  onSetUpAgain?: (() => void) | undefined;
}

/** Where the person is, and what they can do. A verb that means nothing in the current state does nothing. */
export interface RecoveryCodeEntry {
  state: RecoveryCodeEntryState;
  /** Seconds until a code may be sent again; 0 when there is no wait. */
  pause: number;
  /**
   * Sends the code that is in the text, whatever its capitals, dashes, spaces and the words around
   * it; where there is none, `state.mistake` says why. A code that the server has judged is never
   * sent twice.
   */
  submit(text: string): void;
  /** The person types: what was said about the text before is over. */
  edit(): void;
  /** From `saving-code`: the new codes are saved. From an offer: not now. */
  finish(): void;
  /** From an offer, or where no new code came: sets an app up again. */
  setUpAgain(): void;
  /** Gives up, and forgets codes that nobody saved. Waits while a code is with the server. */
  cancel(): void;
}

/** Gets a person in with a recovery code, and has the one saved that takes its place. Needs `MfaProvider` above it, and no markup. */
export function useRecoveryCodeEntry(options: RecoveryCodeEntryOptions = {}): RecoveryCodeEntry {
  const mfa = useMfa();
  const latest = useLatest(options);
  if (!mfa.can.verifyRecoveryCode) throw new Error(nothingToVerify);
  const first = (): RecoveryCodeEntryState => {
    const left = findUnsaved(mfa, latest.current.mfaToken);
    if (!left) return { status: 'entry', rejections: 0 };
    const { user, recoveryCodes, isReported } = left;
    return { status: 'saving-code', user, recoveryCodes, isReported };
  };
  const sentWith = useRef<string>(undefined);
  const work = { mfa, sentWith, options: () => latest.current };
  const flow = useFlow(mfa.session, recoveryCodeEntry(first), createRecoverySurroundings(work));
  const { state, send, getState } = flow;

  useEffect(() => {
    if (state.status !== 'saving-code') return;
    return mfa.unsaved.hold(state.recoveryCodes);
  }, [mfa.unsaved, state]);
  // A lock without a time does not end, though one before it had one.
  const isTimed = state.status === 'locked' && state.problem.retryAfter !== undefined;
  useWhenOver(isTimed ? 'locked:recovery' : undefined, () => send({ type: 'reopen' }));
  const verbs = useMemo(
    () => createRecoveryVerbs({ mfa, options: () => latest.current, flow: { send, getState } }),
    [mfa, send, getState, latest],
  );
  return { state, pause: usePause('recovery'), ...verbs };
}

const nothingToVerify =
  'react-mfa-kit: the client has no verifyRecoveryCode; no recovery code can be used; ' +
  'give MfaProvider a client that has it, or ask capabilities(client) before rendering.';
