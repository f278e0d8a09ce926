import type { MfaUser } from '../client/MfaClient.ts';
import { seededPerson } from './fixtures.ts';
import type { SignIn } from './MfaTestBackend.ts';

/** Logs in through the login endpoint. */
export async function logInWith(
  handle: (request: Request) => Promise<Response>,
  account: string = seededPerson.email,
  password: string = seededPerson.password,
): Promise<SignIn> {
  const response = await handle(
    new Request('http://localhost/api/v2/login/account', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password }),
    }),
  );
  const { code, data } = await response.json();
  // SAFETY: the endpoint gives a whole user with code 200.
  if (code === 200) return { user: data as MfaUser };
  if (code === 1635 || code === 1636) return { trigger: data };
  throw new Error(
    `react-mfa-kit: the login of "${account}" ended with code ${code}; there is neither a user nor a second step; check the password and the faults that are set.`,
  );
}
