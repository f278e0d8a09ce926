import type { MfaUser } from '../../client/index.ts';
import { type Mfa, notifyHost } from '../../provider/index.ts';
import type { Surroundings } from '../core/createFlow.ts';
import { reportChange } from '../core/reportChange.ts';
import type { CodeMethod, CodeVerifyState } from './CodeVerifyState.ts';
import { checkTarget } from './checkTarget.ts';
import type { CodeVerifyEvent } from './codeVerify.ts';
import { sendCode } from './sendCode.ts';
import type { CodeVerifyOptions } from './useCodeVerify.ts';
import { verifyCode } from './verifyCode.ts';

/** What the proof by a code works with. */
export interface CodeWork {
  mfa: Mfa;
  /** Those of now. */
  options(): CodeVerifyOptions;
}

/** The requests of a proof by a code, and whom it tells. */
export function createCodeSurroundings({
  mfa,
  options,
}: CodeWork): Surroundings<CodeVerifyState, CodeVerifyEvent> {
  function deliver(user: MfaUser, method: CodeMethod) {
    if (mfa.accepts(mfa.session, user)) notifyHost(options().onSuccess, { user, method });
  }
  return {
    effects: {
      checking: { run: (state, signal) => checkTarget(mfa, state, options().mfaToken, signal) },
      sending: { consuming: true, run: (state) => sendCode(mfa, state, options().mfaToken) },
      verifying: { consuming: true, run: (state) => verifyCode(mfa, state, options().mfaToken) },
    },
    observe(next, previous) {
      const { onError } = options();
      const method = 'method' in next ? next.method : undefined;
      reportChange(mfa, { flow: 'code-verify', method, onError }, next, previous);
      if (next.status === 'done') deliver(next.user, next.method);
    },
    onLate(event) {
      if (event.type === 'verified') deliver(event.user, event.method);
    },
  };
}
