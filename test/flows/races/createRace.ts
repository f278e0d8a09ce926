import type fc from 'fast-check';
import { expect } from 'vitest';
import {
  type MfaBackend,
  MfaError,
  type MfaErrorCode,
  type MfaUser,
} from '../../../src/client/index.ts';
import { createFlow, type Machine, type Surroundings } from '../../../src/flows/core/createFlow.ts';
import { createMfa } from '../createMfa.ts';

/** How a call of the backend ends. */
export type Outcome = 'accepted' | MfaErrorCode;

export const user: MfaUser = { id: 'ada', token: 'session-token' };

/** What must never be seen where a host or a log can see it. */
export const secrets = { key: 'JBSWY3DPEHPK3PXP', recovery: 'dead-beef-dead-beef-dead-beef' };

/**
 * A provider without React over a backend whose answers come in whatever order the scheduler likes.
 * Counts what is under way, and keeps what a host is told.
 */
export function createRace(scheduler: fc.Scheduler, outcomes: readonly Outcome[]) {
  const left = [...outcomes];
  const seen = { underWay: 0, mostUnderWay: 0, accepted: 0, associated: 0, successes: 0 };
  const told: unknown[] = [];

  async function answer(name: string): Promise<Outcome> {
    await scheduler.schedule(Promise.resolve(), name);
    return left.shift() ?? 'accepted';
  }
  function consuming<Value>(name: string, value: () => Value) {
    return async (): Promise<Value> => {
      seen.underWay += 1;
      seen.mostUnderWay = Math.max(seen.mostUnderWay, seen.underWay);
      const outcome = await answer(name);
      seen.underWay -= 1;
      if (outcome !== 'accepted') throw new MfaError(outcome);
      seen.accepted += 1;
      return value();
    };
  }
  const client: MfaBackend = {
    listAuthenticators: async () => (await answer('list')) && [],
    async associateTotp() {
      await answer('associate');
      seen.associated += 1;
      const secret = `${secrets.key}${'A'.repeat(seen.associated * 8)}`;
      const otpauthUri = `otpauth://totp/Fernway:ada?secret=${secret}&issuer=Fernway`;
      return { secret, otpauthUri, recoveryCodes: [secrets.recovery] };
    },
    confirmTotp: consuming('confirm', () => ({ user })),
    verifyTotp: consuming('verify', () => ({ user })),
    verifySms: consuming('verify', () => ({ user })),
    verifyRecoveryCode: consuming('recover', () => ({ user, recoveryCodes: [secrets.recovery] })),
    async sendSmsCode() {
      await answer('send');
      return {};
    },
  };
  const mfa = createMfa({ client, onEvent: (event) => told.push(event) });
  const callbacks = {
    onSuccess() {
      seen.successes += 1;
    },
    onError: (error: MfaError) => void told.push(error),
  };
  return { mfa, callbacks, seen, told };
}

export type Race = ReturnType<typeof createRace>;

/** Runs a flow in a race, and looks at every state that it comes to. */
export function watchFlow<State extends { status: string }, Event>(
  machine: Machine<State, Event>,
  surroundings: Surroundings<State, Event>,
  look: (next: State, previous: State | undefined) => void,
) {
  const flow = createFlow(machine, () => ({
    ...surroundings,
    observe(next, previous) {
      // A success is final.
      if (previous?.status === 'done') expect(next.status).toBe('done');
      look(next, previous);
      surroundings.observe(next, previous);
    },
  }));
  return flow;
}

/** What holds after every step of every race. */
export function expectOrder({ seen, told }: Race, typed: readonly string[]): void {
  expect(seen.mostUnderWay).toBeLessThanOrEqual(1);
  expect(seen.successes).toBeLessThanOrEqual(seen.accepted);
  const words = JSON.stringify(told) + told.map(String).join();
  for (const secret of [...Object.values(secrets), user.token, ...typed]) {
    expect(words).not.toContain(secret);
  }
}
