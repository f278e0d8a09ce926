// The wire: a port in our own words, one adapter for Authing v2, and the one error of the kit.
// Knows no React and no page: `fetch` and `Blob` are all it takes, so it runs on a server too.

export type {
  AuthingClientOptions,
  AuthingDialect,
  AuthingTimeouts,
  TokenSource,
} from './authing/AuthingClientOptions.ts';
export { createAuthingClient } from './authing/createAuthingClient.ts';
export type { PublicConfig, PublicConfigOptions } from './authing/readPublicConfig.ts';
export { readPublicConfig } from './authing/readPublicConfig.ts';
export { readTrigger } from './authing/readTrigger.ts';
export type { Capabilities } from './capabilities.ts';
export { capabilities } from './capabilities.ts';
export type {
  Authenticator,
  CallOptions,
  MfaBackend,
  MfaClient,
  MfaProfile,
  MfaUser,
  Operation,
  SentCode,
  Source,
  TotpAssociation,
} from './MfaClient.ts';
export type { MfaErrorCode, MfaErrorFacts } from './MfaError.ts';
export { isMfaError, MfaError } from './MfaError.ts';
export type { FactorType, MfaFactor, MfaPerson, MfaTrigger } from './MfaTrigger.ts';
