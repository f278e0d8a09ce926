import { routes } from '../client/authing/routes.ts';
import type { MfaFault } from './createFaults.ts';
import type { MfaScenario, MfaTestBackend } from './MfaTestBackend.ts';

/** Situations worth a story, by name: each puts a backend into one. Logging in works in all of them. */
export const scenarios = {
  /** The application asks for a second factor, and none is set up. */
  notEnrolled: () => {},
  /** The application asks, and an authenticator app with `testSecret` is set up. */
  enrolled: ({ state }) => {
    state.enrol({ source: 'APPLICATION' });
  },
  /** The application asks nobody; the person set an app up for themselves. */
  ownApp: ({ state }) => {
    state.changePerson({ policies: [] });
    state.enrol();
  },
  /** Nobody asks, nothing is set up: a password is enough. */
  passwordOnly: ({ state }) => {
    state.changePerson({ policies: [] });
  },
  /** An app is set up already, for whoever wants to set one up. */
  alreadyBound: ({ state }) => {
    state.enrol();
  },
  /** Setting up was begun some time ago, and never confirmed. */
  unfinished: ({ state }) => {
    state.enrol({ isPending: true });
  },
  /** Whatever is typed is wrong. */
  codeRejected: (backend) => {
    scenarios.enrolled(backend);
    backend.faults.always('verifyTotp', { type: 'refuse', code: 6001 });
    backend.faults.always('verifyRecoveryCode', { type: 'refuse', code: 6002 });
  },
  /** Whatever is typed to confirm a new app is wrong. */
  confirmRejected: ({ faults }) => {
    faults.always('confirmTotp', { type: 'refuse', status: 400, code: 400 });
  },
  /** Too many wrong codes of the app; the recovery code still works. */
  locked: (backend) => {
    scenarios.enrolled(backend);
    backend.state.lock('OTP');
  },
  /** Too many wrong recovery codes; the app still works. */
  recoveryLocked: (backend) => {
    scenarios.enrolled(backend);
    backend.state.lock('RECOVERY');
  },
  /** The six minutes of the second step are over. */
  tokenExpired: (backend) => {
    scenarios.enrolled(backend);
    breakAll(backend, { type: 'refuse', code: 2021 });
  },
  /** Too many requests: wait half a minute. */
  rateLimited: (backend) => {
    scenarios.enrolled(backend);
    breakAll(backend, { type: 'refuse', status: 429, code: 429, retryAfter: 30 });
  },
  /** Confirming completes no login, so that a verify has to follow. */
  confirmWithoutUser: ({ faults }) => {
    const edit: MfaFault = { type: 'edit', edit: ({ data: _, ...body }) => body };
    faults.always('confirmTotp', edit);
  },
  /** Each answer takes three seconds. */
  slow: (backend) => breakAll(backend, { type: 'delay', ms: 3000 }),
  /** No answer ever comes. */
  silent: (backend) => breakAll(backend, { type: 'silence' }),
  /** No request arrives. */
  offline: (backend) => breakAll(backend, { type: 'drop', when: 'before' }),
  /** Each request counts, and its answer is lost. */
  answerLost: (backend) => breakAll(backend, { type: 'drop', when: 'after' }),
  /** The server is up and cannot work. */
  serverDown: (backend) => breakAll(backend, { type: 'refuse', status: 503, code: 503 }),
  /** Something on the way answers with a page of its own. */
  captivePortal: (backend) => breakAll(backend, { type: 'wrong-type' }),
} as const satisfies Record<string, MfaScenario>;

/** The names of the situations. */
export type ScenarioName = keyof typeof scenarios;

function breakAll({ faults }: MfaTestBackend, fault: MfaFault): void {
  // SAFETY: the table is an object literal, so its keys are known.
  for (const operation of Object.keys(routes) as (keyof typeof routes)[]) {
    faults.always(operation, fault);
  }
}
