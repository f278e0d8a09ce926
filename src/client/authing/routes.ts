import type { Operation } from '../MfaClient.ts';

interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: `/${string}`;
  /** Whether the server counts or changes something: then one request is sent, whatever comes back. */
  consumes: boolean;
  /** Whose token opens it: the sign-in's, the signed-in person's, either, or nobody's. */
  token: 'mfa' | 'user' | 'either' | 'none';
  /** How long an answer may take, in milliseconds, unless the host says otherwise. */
  timeout: number;
}

/** The contract with Authing v2, row by row: the client, the embedded backend and the docs read it. */
export const routes = {
  listAuthenticators: {
    method: 'GET',
    path: '/api/v2/mfa/authenticator',
    consumes: false,
    token: 'either',
    timeout: 10_000,
  },
  associateTotp: {
    method: 'POST',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
    token: 'either',
    timeout: 15_000,
  },
  confirmTotp: {
    method: 'POST',
    path: '/api/v2/mfa/totp/associate/confirm',
    consumes: true,
    token: 'either',
    timeout: 20_000,
  },
  removeTotp: {
    method: 'DELETE',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
    token: 'user',
    timeout: 15_000,
  },
  verifyTotp: {
    method: 'POST',
    path: '/api/v2/mfa/totp/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  verifyRecoveryCode: {
    method: 'POST',
    path: '/api/v2/mfa/totp/recovery',
    consumes: true,
    token: 'mfa',
    timeout: 60_000,
  },
  verifySms: {
    method: 'POST',
    path: '/api/v2/applications/mfa/sms/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  verifyEmail: {
    method: 'POST',
    path: '/api/v2/applications/mfa/email/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  checkBindable: {
    method: 'POST',
    path: '/api/v2/applications/mfa/check',
    consumes: false,
    token: 'mfa',
    timeout: 10_000,
  },
  associateFaceByUrl: {
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  associateFaceByFile: {
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  associateFaceByBlob: {
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  verifyFace: {
    method: 'POST',
    path: '/api/v2/mfa/face/verify',
    consumes: true,
    token: 'mfa',
    timeout: 30_000,
  },
  sendSmsCode: {
    method: 'POST',
    path: '/api/v2/sms/send',
    consumes: false,
    token: 'none',
    timeout: 10_000,
  },
  sendEmailCode: {
    method: 'POST',
    path: '/graphql/v2',
    consumes: false,
    token: 'none',
    timeout: 10_000,
  },
  upload: {
    method: 'POST',
    path: '/api/v2/upload',
    consumes: false,
    token: 'none',
    timeout: 60_000,
  },
} as const satisfies Record<Operation | 'upload', Route>;

/** What Authing's own documentation calls each operation, spelt as there. No page needs it, so it stands apart. */
export const sdkNames = {
  listAuthenticators: 'getMfaAuthenticators',
  associateTotp: 'assosicateMfaAuthenticator',
  confirmTotp: 'confirmAssosicateMfaAuthenticator',
  removeTotp: 'deleteMfaAuthenticator',
  verifyTotp: 'verifyTotpMfa',
  verifyRecoveryCode: 'verifyTotpRecoveryCode',
  verifySms: 'verifyAppSmsMfa',
  verifyEmail: 'verifyAppEmailMfa',
  checkBindable: 'phoneOrEmailBindable',
  associateFaceByUrl: 'associateFaceByUrl',
  associateFaceByFile: 'associateFaceByLocalFile',
  associateFaceByBlob: 'associateFaceByBlob',
  verifyFace: 'verifyFaceMfa',
  sendSmsCode: 'sendSmsCode',
  sendEmailCode: 'sendEmail',
} as const satisfies Record<Operation, string>;
