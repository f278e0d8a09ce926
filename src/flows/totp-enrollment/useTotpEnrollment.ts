'use client';

import { useEffect } from 'react';
import type { MfaError, MfaUser, Source } from '../../client/index.ts';
import { useLatest, useMfa } from '../../provider/index.ts';
import { useFlow } from '../core/useFlow.ts';
import { usePause } from '../core/usePause.ts';
import { createTotpSurroundings } from './createTotpSurroundings.ts';
import type { TotpEnrollmentState, TotpEnrollmentView } from './TotpEnrollmentState.ts';
import { totpEnrollment } from './totpEnrollment.ts';
import { useTotpVerbs } from './useTotpVerbs.ts';

/** What setting up an authenticator app is given. */
export interface TotpEnrollmentOptions {
  /**
   * Who the app is set up for.
   * @default 'SELF', and 'APPLICATION' with `mfaToken`
   */
  source?: Source | undefined;
  /** Shown in the app. @default what the server's key URI says */
  issuer?: string | undefined;
  /** Shown in the app. @default what the server's key URI says */
  account?: string | undefined;
  /**
   * `auto` asks for a key on opening, `button` waits for `start()`.
   * @default 'auto'
   */
  start?: 'auto' | 'button' | undefined;
  /**
   * The screen that a new key opens with.
   * @default 'qr'
   */
  view?: 'qr' | 'open-app' | undefined;
  /** Set-up as the second step of a login: its calls carry this token, and confirming ends the login. */
  mfaToken?: string | undefined;
  /** Called once, after the recovery codes are saved. A login's `user` may be missing: then it still has to verify. */
  onSuccess?: ((result: { user?: MfaUser | undefined }) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  /** The key is proven; what is left is to save the recovery codes. */
  onConfirmed?: (() => void) | undefined;
  /** The person has one already. A login can then ask for its code. */
  onAlreadyBound?: (() => void) | undefined;
}

/** Where the person is, and what they can do. A verb that means nothing in the current state does nothing. */
export interface TotpEnrollment {
  state: TotpEnrollmentState;
  /** Seconds until a code, or a key, may be asked of the server again; 0 when there is no wait. */
  pause: number;
  /** From `idle`: asks for a key. */
  start(): void;
  /** From `load-failed`: asks again. */
  retry(): void;
  /** From `unfinished`: asks for a new key; the entry in the app stops working. */
  startAgain(): void;
  /** From `already-bound`: asks for a new key, after `beforeSensitiveAction` of the provider, else a step-up. */
  replace(): void;
  /** Within `scan`: goes from screen to screen. The key stays the same. */
  show(view: TotpEnrollmentView): void;
  /**
   * Sends a code, which is digits only. `isAuto` says that no button was pressed: then a code that
   * was sent before is left alone. A code that the server has judged is never sent twice.
   */
  submit(code: string, options?: { isAuto?: boolean | undefined }): void;
  /** The person types: the problem beside the field is over. */
  edit(): void;
  /** The key was copied; tells `onEvent`. */
  copied(): void;
  /** From `saving-code`: the codes are saved. */
  finish(): void;
  /** Gives up and forgets the key, and codes that nobody saved. Waits while a code is with the server. */
  cancel(): void;
}

/** Sets up an authenticator app: key, proof, recovery codes. Needs `MfaProvider` above it, and no markup. */
export function useTotpEnrollment(options: TotpEnrollmentOptions = {}): TotpEnrollment {
  const mfa = useMfa();
  const latest = useLatest(options);
  const { mfaToken, start = 'auto' } = options;
  if (!mfa.can.enrolTotp) throw new Error(nothingToEnrol);
  const source = readSource(options);
  useUnknownSourceWarning(options.source);
  const first = (): TotpEnrollmentState => {
    // In a login nobody is known yet, so codes that wait for somebody are not shown here.
    const left = mfaToken === undefined ? mfa.unsaved.next(mfa.session.scope) : undefined;
    if (left) {
      return { status: 'saving-code', recoveryCodes: left.recoveryCodes, user: left.user };
    }
    return start === 'auto' ? { status: 'requesting', mode: 'first' } : { status: 'idle' };
  };
  const surroundings = createTotpSurroundings({ mfa, source, options: () => latest.current });
  const flow = useFlow(mfa.session, totpEnrollment(first), surroundings);
  const { state } = flow;

  useEffect(() => mfa.session.enrolments.hold(source), [mfa.session, source]);
  useEffect(() => {
    if (state.status !== 'saving-code') return;
    return mfa.unsaved.hold(state.recoveryCodes);
  }, [mfa.unsaved, state]);
  useEffect(() => {
    const leavePage = () => flow.send({ type: 'pageLeft' });
    window.addEventListener('pagehide', leavePage);
    return () => window.removeEventListener('pagehide', leavePage);
  }, [flow.send]);

  const verbs = useTotpVerbs({ mfa, flow, source, options: latest });
  return { state, pause: usePause('totp'), ...verbs };
}

const nothingToEnrol =
  'react-mfa-kit: the client lacks associateTotp or confirmTotp; no authenticator app can be set up; ' +
  'give MfaProvider a client that has both, or ask capabilities(client) before rendering.';

/** One that nobody knows falls back to the person's own. */
function readSource({ source, mfaToken }: TotpEnrollmentOptions): Source {
  if (source === 'APPLICATION' || source === 'SELF') return source;
  return mfaToken === undefined || source !== undefined ? 'SELF' : 'APPLICATION';
}

function useUnknownSourceWarning(source: string | undefined) {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return;
    if (source === undefined || source === 'SELF' || source === 'APPLICATION') return;
    console.warn(
      'react-mfa-kit: unknown source; the app is set up for the person; give SELF or APPLICATION.',
    );
  }, [source]);
}
