'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { askApi } from './askApi.ts';
import { readLevel, sessionCookie } from './readSession.ts';

/** What a password leads to. `trigger` goes to `MfaChallenge` as it is. */
export type LoginResult = { email: string } & (
  | { type: 'second-step'; trigger: unknown }
  | { type: 'wrong' | 'unreachable' }
);

const secondStep = [1635, 1636];

/** Takes the password to the API. It ends in a session, in a second step, or in words for the person. */
export async function logIn(_last: unknown, form: FormData): Promise<LoginResult> {
  const email = String(form.get('email')).trim();
  const answer = await askApi('/api/v2/login/account', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: email, password: form.get('password') }),
  });
  if (answer === undefined) return { type: 'unreachable', email };
  if (secondStep.includes(answer.code)) {
    return { type: 'second-step', email, trigger: answer.data };
  }
  if (answer.code === 200) await keepSession(Object(answer.data).token);
  return { type: 'wrong', email };
}

/** Keeps a token where no script of the page can read it. An action can be called by anybody, so the API is asked first. */
export async function keepSession(token: string): Promise<void> {
  if (!(await readLevel(token))) redirect('/?expired');
  const isSecure = (await headers()).get('x-forwarded-proto') === 'https';
  (await cookies()).set(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  });
  redirect('/account');
}

export async function signOut(): Promise<void> {
  (await cookies()).delete(sessionCookie);
  redirect('/');
}
