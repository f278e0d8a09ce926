import type { FactorMethod } from '../../provider/index.ts';
import type { AuthenticatorMethod } from './AuthenticatorRow.ts';

/** The word that hosts know. Whatever else could be removed one day would need one of its own. */
export function factorOf(method: AuthenticatorMethod): FactorMethod {
  return method === 'sms' || method === 'email' || method === 'face' ? method : 'totp';
}
