import type { MfaBackend } from '../client/index.ts';
import type { Session } from '../provider/index.ts';
import { keys } from './keys.ts';

/** What each call that counts makes stale. */
const stale = {
  associateTotp: keys.scope,
  confirmTotp: keys.scope,
  removeTotp: keys.scope,
  verifyRecoveryCode: keys.scope,
  associateFaceByBlob: keys.scope,
  renameAuthenticator: keys.scope,
  setDefaultAuthenticator: keys.scope,
  regenerateRecoveryCodes: keys.scope,
} as const satisfies Partial<
  Record<keyof MfaBackend, (scope: string | undefined) => readonly unknown[]>
>;

/** Has what `operation` changed read again where it is shown. */
export function invalidate(session: Session, operation: keyof typeof stale): void {
  const queryKey = stale[operation](session.scope);
  // A read that fails is the reader's problem, and is shown there.
  void session.queryClient.invalidateQueries({ queryKey });
}
