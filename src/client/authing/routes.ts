import type { Operation } from '../MfaClient.ts';

interface Route {
  /** The name in Authing's own documentation, spelt as there. */
  sdk: string | undefined;
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
    sdk: 'getMfaAuthenticators',
    method: 'GET',
    path: '/api/v2/mfa/authenticator',
    consumes: false,
    token: 'either',
    timeout: 10_000,
  },
  associateTotp: {
    sdk: 'assosicateMfaAuthenticator',
    method: 'POST',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
    token: 'either',
    timeout: 15_000,
  },
  confirmTotp: {
    sdk: 'confirmAssosicateMfaAuthenticator',
    method: 'POST',
    path: '/api/v2/mfa/totp/associate/confirm',
    consumes: true,
    token: 'either',
    timeout: 20_000,
  },
  removeTotp: {
    sdk: 'deleteMfaAuthenticator',
    method: 'DELETE',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
    token: 'user',
    timeout: 15_000,
  },
  verifyTotp: {
    sdk: 'verifyTotpMfa',
    method: 'POST',
    path: '/api/v2/mfa/totp/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  verifyRecoveryCode: {
    sdk: 'verifyTotpRecoveryCode',
    method: 'POST',
    path: '/api/v2/mfa/totp/recovery',
    consumes: true,
    token: 'mfa',
    timeout: 60_000,
  },
  verifySms: {
    sdk: 'verifyAppSmsMfa',
    method: 'POST',
    path: '/api/v2/applications/mfa/sms/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  verifyEmail: {
    sdk: 'verifyAppEmailMfa',
    method: 'POST',
    path: '/api/v2/applications/mfa/email/verify',
    consumes: true,
    token: 'mfa',
    timeout: 20_000,
  },
  checkBindable: {
    sdk: 'phoneOrEmailBindable',
    method: 'POST',
    path: '/api/v2/applications/mfa/check',
    consumes: false,
    token: 'mfa',
    timeout: 10_000,
  },
  associateFaceByUrl: {
    sdk: 'associateFaceByUrl',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  associateFaceByFile: {
    sdk: 'associateFaceByLocalFile',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  associateFaceByBlob: {
    sdk: 'associateFaceByBlob',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
    token: 'either',
    timeout: 30_000,
  },
  verifyFace: {
    sdk: 'verifyFaceMfa',
    method: 'POST',
    path: '/api/v2/mfa/face/verify',
    consumes: true,
    token: 'mfa',
    timeout: 30_000,
  },
  sendSmsCode: {
    sdk: 'sendSmsCode',
    method: 'POST',
    path: '/api/v2/sms/send',
    consumes: false,
    token: 'none',
    timeout: 10_000,
  },
  sendEmailCode: {
    sdk: 'sendEmail',
    method: 'POST',
    path: '/graphql/v2',
    consumes: false,
    token: 'none',
    timeout: 10_000,
  },
  upload: {
    sdk: undefined,
    method: 'POST',
    path: '/api/v2/upload',
    consumes: false,
    token: 'none',
    timeout: 60_000,
  },
} as const satisfies Record<Operation | 'upload', Route>;
