import { readTrigger } from '../../src/client/index.ts';
import type { MfaTestBackend } from '../../src/testing/index.ts';
import { guard } from './canaries.ts';

/** Logs the seeded person in, and gives what the login page then gives to `MfaChallenge trigger`. */
export async function signIn(backend: MfaTestBackend): Promise<unknown> {
  const { trigger } = await backend.signIn();
  if (trigger === undefined) throw new Error('This person is asked for no second step.');
  const token = readTrigger(trigger)?.mfaToken;
  if (token) guard('mfaToken', token);
  return trigger;
}
