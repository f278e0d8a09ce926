import type { Operation } from '../client/MfaClient.ts';

/** All that the backend answers: the port's operations, and what a login page needs around them. */
export type BackendOperation =
  | Operation
  | 'upload'
  | 'logIn'
  | 'readPublicConfig'
  | 'readSecurityLevel';
