import type { MfaBackend } from './MfaClient.ts';

/** What a backend can do, in the words of the screens. */
export interface Capabilities {
  list: boolean;
  /** Setting up an authenticator app takes both calls. */
  enrolTotp: boolean;
  verifyTotp: boolean;
  removeTotp: boolean;
  verifyRecoveryCode: boolean;
  sms: boolean;
  email: boolean;
  checkBindable: boolean;
  bindFace: boolean;
  verifyFace: boolean;
  rename: boolean;
  setDefault: boolean;
  regenerateRecoveryCodes: boolean;
  profile: boolean;
  stepUp: boolean;
}

/** Says what a backend has; the kit offers nothing that needs a missing method. */
export function capabilities(backend: MfaBackend): Capabilities {
  const has = (...names: (keyof MfaBackend)[]) =>
    names.every((name) => typeof backend[name] === 'function');
  return {
    list: has('listAuthenticators'),
    enrolTotp: has('associateTotp', 'confirmTotp'),
    verifyTotp: has('verifyTotp'),
    removeTotp: has('removeTotp'),
    verifyRecoveryCode: has('verifyRecoveryCode'),
    sms: has('sendSmsCode', 'verifySms'),
    email: has('sendEmailCode', 'verifyEmail'),
    checkBindable: has('checkBindable'),
    bindFace: has('associateFaceByBlob'),
    verifyFace: has('verifyFace'),
    rename: has('renameAuthenticator'),
    setDefault: has('setDefaultAuthenticator'),
    regenerateRecoveryCodes: has('regenerateRecoveryCodes'),
    profile: has('getProfile'),
    stepUp: has('requestStepUp'),
  };
}
