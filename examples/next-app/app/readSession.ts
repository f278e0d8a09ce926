import { cookies } from 'next/headers';
import { askApi } from './askApi.ts';

export const sessionCookie = 'session';

/** What the API says of the person who is signed in, if anybody is. */
export async function readSession(): Promise<{ mfa: boolean } | undefined> {
  const token = (await cookies()).get(sessionCookie)?.value;
  return token === undefined ? undefined : readLevel(token);
}

/** Nothing where the API does not know the token. */
export async function readLevel(token: string): Promise<{ mfa: boolean } | undefined> {
  const answer = await askApi('/api/v2/users/me/security-level', {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer?.code === 200 ? { mfa: Object(answer.data).mfa === true } : undefined;
}
