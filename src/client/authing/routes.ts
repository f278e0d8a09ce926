import type { Operation } from '../MfaClient.ts';

interface Route {
  /** The name in Authing's own documentation, spelt as there. */
  sdk: string | undefined;
  method: 'GET' | 'POST' | 'DELETE';
  path: `/${string}`;
  /** Whether the server counts or changes something: then one request is sent, whatever comes back. */
  consumes: boolean;
}

/** The contract with Authing v2, row by row: the client, the embedded backend and the docs read it. */
export const routes = {
  listAuthenticators: {
    sdk: 'getMfaAuthenticators',
    method: 'GET',
    path: '/api/v2/mfa/authenticator',
    consumes: false,
  },
  associateTotp: {
    sdk: 'assosicateMfaAuthenticator',
    method: 'POST',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
  },
  confirmTotp: {
    sdk: 'confirmAssosicateMfaAuthenticator',
    method: 'POST',
    path: '/api/v2/mfa/totp/associate/confirm',
    consumes: true,
  },
  removeTotp: {
    sdk: 'deleteMfaAuthenticator',
    method: 'DELETE',
    path: '/api/v2/mfa/totp/associate',
    consumes: true,
  },
  verifyTotp: {
    sdk: 'verifyTotpMfa',
    method: 'POST',
    path: '/api/v2/mfa/totp/verify',
    consumes: true,
  },
  verifyRecoveryCode: {
    sdk: 'verifyTotpRecoveryCode',
    method: 'POST',
    path: '/api/v2/mfa/totp/recovery',
    consumes: true,
  },
  verifySms: {
    sdk: 'verifyAppSmsMfa',
    method: 'POST',
    path: '/api/v2/applications/mfa/sms/verify',
    consumes: true,
  },
  verifyEmail: {
    sdk: 'verifyAppEmailMfa',
    method: 'POST',
    path: '/api/v2/applications/mfa/email/verify',
    consumes: true,
  },
  checkBindable: {
    sdk: 'phoneOrEmailBindable',
    method: 'POST',
    path: '/api/v2/applications/mfa/check',
    consumes: false,
  },
  associateFaceByUrl: {
    sdk: 'associateFaceByUrl',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
  },
  associateFaceByFile: {
    sdk: 'associateFaceByLocalFile',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
  },
  associateFaceByBlob: {
    sdk: 'associateFaceByBlob',
    method: 'POST',
    path: '/api/v2/mfa/face/associate',
    consumes: true,
  },
  verifyFace: {
    sdk: 'verifyFaceMfa',
    method: 'POST',
    path: '/api/v2/mfa/face/verify',
    consumes: true,
  },
  sendSmsCode: {
    sdk: 'sendSmsCode',
    method: 'POST',
    path: '/api/v2/sms/send',
    consumes: false,
  },
  sendEmailCode: {
    sdk: 'sendEmail',
    method: 'POST',
    path: '/graphql/v2',
    consumes: false,
  },
  upload: {
    sdk: undefined,
    method: 'POST',
    path: '/api/v2/upload',
    consumes: false,
  },
} as const satisfies Record<Operation | 'upload', Route>;
