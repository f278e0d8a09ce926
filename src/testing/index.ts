// The embedded backend: Authing's MFA API over a store, for tests, stories and the reference server.
// It knows the wire from the client's table of routes and nothing else of the kit; it runs in Node
// and in browsers, without a DOM.

export type { BackendOperation } from './BackendOperation.ts';
export type { MfaClock } from './createClock.ts';
export { createClock } from './createClock.ts';
export type { FaultTarget, MfaFault, MfaFaults } from './createFaults.ts';
export type { LedgerEntry, MfaLedger } from './createLedger.ts';
export { createMemoryStore } from './createMemoryStore.ts';
export { createMfaBackend } from './createMfaBackend.ts';
export { DroppedConnection } from './DroppedConnection.ts';
export {
  seededPerson,
  takenEmail,
  takenPhone,
  testPhone,
  testRecoveryCode,
  testSecret,
} from './fixtures.ts';
export type {
  Attempts,
  Authenticators,
  InboxMessage,
  MfaApp,
  MfaAppConfig,
  MfaPolicy,
  MfaRecordKind,
  MfaRecords,
  MfaStore,
  PendingCode,
  Person,
  StoredAuthenticator,
} from './MfaStore.ts';
export type {
  CountedFactor,
  EnrolOptions,
  MfaBackendOptions,
  MfaLimits,
  MfaScenario,
  MfaTestBackend,
  MfaTestState,
  SendLimitReply,
  SignIn,
} from './MfaTestBackend.ts';
export type { Envelope } from './reply.ts';
export type { ScenarioName } from './scenarios.ts';
export { scenarios } from './scenarios.ts';
export { generateTotp } from './totp.ts';
