import { routes } from '../client/authing/routes.ts';
import type { Operation } from '../client/MfaClient.ts';
import type { BackendContext } from './BackendContext.ts';
import type { Endpoint, SignedCall } from './Endpoint.ts';
import { logIn, readPublicConfig, readSecurityLevel } from './loginEndpoints.ts';
import { type Reply, refuse } from './reply.ts';
import {
  associateTotp,
  confirmTotp,
  listAuthenticators,
  removeTotp,
  verifyRecoveryCode,
  verifyTotp,
} from './totpEndpoints.ts';

/** What is answered so far; the other rows of the contract say honestly that they are not. */
const answers: Partial<Record<Operation, (call: SignedCall, context: BackendContext) => Reply>> = {
  listAuthenticators,
  associateTotp,
  confirmTotp,
  removeTotp,
  verifyTotp,
  verifyRecoveryCode,
};

const answerNotBuilt = () => refuse(501, 'This backend does not do that yet.', 501);

// SAFETY: the table is an object literal, so its keys are known.
const names = Object.keys(routes) as (keyof typeof routes)[];

const operations = names.map((operation): Endpoint => {
  const { method, path, token } = routes[operation];
  const answer = operation === 'upload' ? undefined : answers[operation];
  if (token === 'none' || answer === undefined) {
    return { operation, method, path, token: 'none', ignoresBody: true, answer: answerNotBuilt };
  }
  return { operation, method, path, token, answer };
});

/** What a login page needs around the contract. */
const around: Endpoint[] = [
  {
    operation: 'logIn',
    method: 'POST',
    path: '/api/v2/login/account',
    token: 'none',
    answer: logIn,
  },
  {
    operation: 'readPublicConfig',
    method: 'GET',
    path: '/api/v2/applications/:id/public-config',
    token: 'none',
    answer: readPublicConfig,
  },
  {
    operation: 'readSecurityLevel',
    method: 'GET',
    path: '/api/v2/users/me/security-level',
    token: 'user',
    answer: readSecurityLevel,
  },
  {
    // Where Authing's Guard verifies (wire contract, §1.3).
    operation: 'verifyTotp',
    method: 'POST',
    path: '/api/v2/applications/mfa/totp/verify',
    token: 'mfa',
    answer: verifyTotp,
  },
];

const endpoints = [...operations, ...around].map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replace(':id', '([^/]+)')}$`),
}));

/** The endpoints at a path, whatever their method, with the part of the path that varies. */
export function findEndpoints(path: string): { endpoint: Endpoint; id: string }[] {
  return endpoints.flatMap(({ endpoint, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ endpoint, id: match[1] ?? '' }] : [];
  });
}
