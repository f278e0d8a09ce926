import type { MfaUser } from 'react-mfa-kit/client';

/** What a login with a password ends in. `trigger` goes to `MfaChallenge` as it is. */
export type LoginResult =
  | { type: 'signed-in'; user: MfaUser }
  | { type: 'second-step'; trigger: unknown }
  | { type: 'wrong' }
  | { type: 'unreachable' };

const secondStep = new Set([1635, 1636]);

/** Asks the host's own login endpoint; the kit takes over when the answer wants a second step. */
export async function logIn(account: string, password: string): Promise<LoginResult> {
  try {
    const response = await fetch('/api/v2/login/account', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-authing-app-id': 'demo' },
      body: JSON.stringify({ account, password }),
      cache: 'no-store',
    });
    const answer = await response.json();
    if (answer.code === 200) return { type: 'signed-in', user: answer.data };
    if (secondStep.has(answer.code)) return { type: 'second-step', trigger: answer.data };
    return { type: response.ok ? 'wrong' : 'unreachable' };
  } catch {
    return { type: 'unreachable' };
  }
}
