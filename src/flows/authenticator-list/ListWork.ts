import type { Source } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import type { RecoveryCodesRow } from './AuthenticatorRow.ts';
import type { AuthenticatorListOptions } from './useAuthenticatorList.ts';

/** What managing a list works with. */
export interface ListWork {
  mfa: Mfa;
  source: Source;
  /** Those of now. */
  options(): AuthenticatorListOptions;
  codes(): RecoveryCodesRow | undefined;
}
