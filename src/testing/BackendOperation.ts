import type { Operation } from '../client/MfaClient.ts';
import type { ExtraOperation } from './ExtraOperation.ts';

/** All that the backend answers: the port's operations, and what a login page needs around them. */
export type BackendOperation =
  | Operation
  | ExtraOperation
  | 'upload'
  | 'logIn'
  | 'readPublicConfig'
  | 'readSecurityLevel';
