import { routes } from '../client/authing/routes.ts';
import type { BackendContext } from './BackendContext.ts';
import { checkBindable, verifyEmail, verifySms } from './codeEndpoints.ts';
import type { Call, Endpoint, SignedCall } from './Endpoint.ts';
import { extraEndpoints } from './extraEndpoints.ts';
import { associateFace, upload, verifyFace } from './faceEndpoints.ts';
import { logIn, logInByEmailCode, readPublicConfig, readSecurityLevel } from './loginEndpoints.ts';
import type { Reply } from './reply.ts';
import { sendEmail, sendEmailByGraphql, sendSms } from './sendEndpoints.ts';
import {
  associateTotp,
  confirmTotp,
  listAuthenticators,
  removeTotp,
  verifyRecoveryCode,
  verifyTotp,
} from './totpEndpoints.ts';

/** The rows of the contract that a token opens. */
const signedAnswers: Readonly<
  Record<SignedOperation, (call: SignedCall, context: BackendContext) => Reply>
> = {
  listAuthenticators,
  associateTotp,
  confirmTotp,
  removeTotp,
  verifyTotp,
  verifyRecoveryCode,
  verifySms,
  verifyEmail,
  checkBindable,
  // The other two ways to bind a face are the same request.
  associateFaceByBlob: associateFace,
  verifyFace,
};

/** The rows that need no token. */
const openAnswers: Readonly<Record<OpenOperation, (call: Call, context: BackendContext) => Reply>> =
  {
    sendSmsCode: sendSms,
    sendEmailCode: sendEmailByGraphql,
    upload,
  };

type Row = keyof typeof routes;
type OpenOperation = {
  [Name in Row]: (typeof routes)[Name]['token'] extends 'none' ? Name : never;
}[Row];
type SignedOperation = Exclude<Row, OpenOperation | 'associateFaceByUrl' | 'associateFaceByFile'>;

/** What a row takes or gives beside JSON. */
const forms: Partial<Record<Row, Pick<Endpoint, 'field' | 'takesFile' | 'takesAddresses'>>> = {
  sendEmailCode: { field: 'sendEmail' },
  upload: { takesFile: true },
  associateFaceByBlob: { takesAddresses: true },
  verifyFace: { takesAddresses: true },
};

// SAFETY: the tables are object literals, so their keys are known.
const operations: Endpoint[] = [
  ...(Object.keys(signedAnswers) as SignedOperation[]).map((operation): Endpoint => {
    const { method, path, token } = routes[operation];
    const answer = signedAnswers[operation];
    return { operation, method, path, token, answer, ...forms[operation] };
  }),
  ...(Object.keys(openAnswers) as OpenOperation[]).map((operation): Endpoint => {
    const { method, path, token } = routes[operation];
    const answer = openAnswers[operation];
    return { operation, method, path, token, answer, ...forms[operation] };
  }),
];

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
    // Where Authing's Guard verifies faces (wire contract, §7).
    operation: 'verifyFace',
    method: 'POST',
    path: '/api/v2/applications/mfa/face/verify',
    token: 'mfa',
    takesAddresses: true,
    answer: verifyFace,
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

const endpoints = [...operations, ...around, ...extraEndpoints].map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replace(':id', '([^/]+)')}$`),
}));

/** All paths that are answered, each once; `:id` stands for one part that varies. */
export const paths = [...new Set(endpoints.map(({ endpoint }) => endpoint.path))];

/** The endpoints at a path, whatever their method, with the part of the path that varies. The extras are answered where they are on. */
export function findEndpoints(
  path: string,
  hasExtras: boolean,
): { endpoint: Endpoint; id: string }[] {
  return endpoints.flatMap(({ endpoint, pattern }) => {
    if (!hasExtras && extraEndpoints.includes(endpoint)) return [];
    const match = pattern.exec(path);
    return match ? [{ endpoint, id: match[1] ?? '' }] : [];
  });
}
