// The embedded backend: Authing's MFA API over a store, for tests, stories and the reference server,
// and a driver that works the components as a person does. Both know the kit by its public names alone:
// the client's table of routes, and `data-part`. The backend runs in Node and in browsers, without a DOM.

export type { BackendOperation } from './BackendOperation.ts';
export type { MfaClock } from './createClock.ts';
export { createClock } from './createClock.ts';
export type { Extras, ExtrasOptions } from './createExtras.ts';
export { createExtras } from './createExtras.ts';
export type { FaultTarget, MfaFault, MfaFaults } from './createFaults.ts';
export type { LedgerEntry, MfaLedger } from './createLedger.ts';
export { createMemoryStore } from './createMemoryStore.ts';
export { createMfaBackend } from './createMfaBackend.ts';
export { DroppedConnection } from './DroppedConnection.ts';
export { createMfaDriver } from './drivers/createMfaDriver.ts';
export type {
  DrivenAction,
  DrivenApp,
  DrivenWay,
  MfaDriver,
  MfaDriverOptions,
  MfaScreen,
} from './drivers/MfaDriver.ts';
export type { FakeFace, FakeScene } from './fakeScenes.ts';
export {
  seededPerson,
  takenEmail,
  takenPhone,
  testPhone,
  testRecoveryCode,
  testSecret,
} from './fixtures.ts';
export type {
  FakeCamera,
  FakeCameraOptions,
  FakeDetector,
} from './installFakeCamera.ts';
export { installFakeCamera } from './installFakeCamera.ts';
export type {
  Attempts,
  Authenticators,
  Face,
  InboxMessage,
  Labels,
  MfaApp,
  MfaAppConfig,
  MfaPolicy,
  MfaRecordKind,
  MfaRecords,
  MfaStore,
  PendingCode,
  Person,
  Photo,
  StoredAuthenticator,
  Upload,
} from './MfaStore.ts';
export type {
  CompareFaces,
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
