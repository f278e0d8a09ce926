import { routes } from '../client/authing/routes.ts';
import type { Operation } from '../client/MfaClient.ts';
import type { BackendContext } from './BackendContext.ts';
import { checkBindable, verifyEmail, verifySms } from './codeEndpoints.ts';
import type { Call, Endpoint, SignedCall } from './Endpoint.ts';
import { logIn, logInByEmailCode, readPublicConfig, readSecurityLevel } from './loginEndpoints.ts';
import { type Reply, refuse } from './reply.ts';
import { sendEmail, sendEmailByGraphql, sendSms } from './sendEndpoints.ts';
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
  verifySms,
  verifyEmail,
  checkBindable,
};

/** The rows that need no token. */
const openAnswers: Partial<Record<Operation, (call: Call, context: BackendContext) => Reply>> = {
  sendSmsCode: sendSms,
  sendEmailCode: sendEmailByGraphql,
};

const answerNotBuilt = () => refuse(501, 'This backend does not do that yet.', 501);

// SAFETY: the table is an object literal, so its keys are known.
const names = Object.keys(routes) as (keyof typeof routes)[];

const operations = names.map((operation): Endpoint => {
  const { method, path, token } = routes[operation];
  const address = {
    operation,
    method,
    path,
    ...(operation === 'sendEmailCode' ? { field: 'sendEmail' } : {}),
  };
  const answer = operation === 'upload' ? undefined : answers[operation];
  if (token !== 'none' && answer !== undefined) return { ...address, token, answer };
  const openAnswer = operation === 'upload' ? undefined : openAnswers[operation];
  if (openAnswer !== undefined) return { ...address, token: 'none', answer: openAnswer };
  return { ...address, token: 'none', ignoresBody: true, answer: answerNotBuilt };
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
    operation: 'logIn',
    method: 'POST',
    path: '/api/v2/login/email-code',
    token: 'none',
    answer: logInByEmailCode,
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
    // Where Authing's Guard verifies (wire contract, §7).
    operation: 'verifyTotp',
    method: 'POST',
    path: '/api/v2/applications/mfa/totp/verify',
    token: 'mfa',
    answer: verifyTotp,
  },
  {
    // Where Authing's Guard and its apps send mail (wire contract, §9).
    operation: 'sendEmailCode',
    method: 'POST',
    path: '/api/v2/email/send',
    token: 'none',
    answer: sendEmail,
  },
];

const endpoints = [...operations, ...around].map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replace(':id', '([^/]+)')}$`),
}));

/** All paths that are answered, each once; `:id` stands for one part that varies. */
export const paths = [...new Set(endpoints.map(({ endpoint }) => endpoint.path))];

/** The endpoints at a path, whatever their method, with the part of the path that varies. */
export function findEndpoints(path: string): { endpoint: Endpoint; id: string }[] {
  return endpoints.flatMap(({ endpoint, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ endpoint, id: match[1] ?? '' }] : [];
  });
}
