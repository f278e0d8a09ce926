import type { MfaClock } from './createClock.ts';
import { readJwt, signJwt } from './jwt.ts';
import type { MfaStore, Person } from './MfaStore.ts';
import type { MfaLimits } from './MfaTestBackend.ts';
import { type RandomBytes, toHex } from './randomBytes.ts';

/** What a token is good for: the second step of one sign-in, or a person's session. */
export type TokenKind = 'mfa' | 'user';

/** Issues and reads the two kinds of token. */
export interface Tokens {
  issueMfaToken(person: Person): string;
  issueUserToken(person: Person): { token: string; tokenExpiredAt: string };
  /** Whom a token speaks for, and as what; `undefined` where it is forged, expired or foreign. */
  read(token: string): { kind: TokenKind; personId: string } | undefined;
}

interface Claims {
  data: { userId?: string; id?: string; stage?: number };
  iat: number;
  exp: number;
  jti: string;
}

export const userPoolId = '5f1a7c3e9d2b4860a1c4e7f0';

/** Keeps the key in the store, so that tokens outlive a restart of the server. */
export function createTokens(
  store: MfaStore,
  clock: MfaClock,
  limits: MfaLimits,
  random: RandomBytes,
): Tokens {
  const key = () => {
    const kept = store.read('setting', 'signing-key');
    const text = kept ?? toHex(random(32));
    if (kept === undefined) store.write('setting', 'signing-key', text);
    return new TextEncoder().encode(text);
  };
  /** Times are whole seconds (RFC 7519 §2, NumericDate), so the id tells two tokens of one second apart (§4.1.7). */
  const issue = (data: Record<string, unknown>, lifetime: number) => {
    const iat = Math.floor(clock.now() / 1000);
    const exp = iat + lifetime;
    return { token: signJwt({ data, iat, exp, jti: toHex(random(16)) }, key()), exp };
  };
  return {
    issueMfaToken({ id }) {
      const arn = `arn:cn:authing:${userPoolId}:user:${id}`;
      return issue({ userPoolId, userId: id, arn, stage: 1 }, limits.mfaToken).token;
    },
    issueUserToken({ id, email, username }) {
      const { token, exp } = issue({ id, userPoolId, email, username }, limits.userToken);
      return { token, tokenExpiredAt: new Date(exp * 1000).toISOString() };
    },
    read(token) {
      // SAFETY: the signature proves that the claims were written by `issue`.
      const claims = readJwt(token, key()) as Claims | undefined;
      if (claims === undefined || clock.now() >= claims.exp * 1000) return undefined;
      const { userId, id = '', stage } = claims.data;
      return stage === 1 && userId !== undefined
        ? { kind: 'mfa', personId: userId }
        : { kind: 'user', personId: id };
    },
  };
}
