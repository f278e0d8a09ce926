import type { AuthingClientOptions, MfaClient } from 'react-mfa-kit/client';

/** Makes the kit's client for the app of the recording. */
export type Make = (options?: Partial<AuthingClientOptions>) => MfaClient;

const mfa = { token: 'MFA_TOKEN' };
const photo = () => new Blob([new Uint8Array(4)], { type: 'image/jpeg' });
const picked = () => new File([photo()], 'holiday.jpeg', { type: 'image/jpeg' });

/** The kit's own call for each one that was recorded. */
export const calls: Record<string, (make: Make) => Promise<unknown>> = {
  'return make().mfa.getMfaAuthenticators()': (make) => make().listAuthenticators(),
  "return make().mfa.getMfaAuthenticators({ type: 'totp' })": (make) =>
    make().listAuthenticators({ type: 'totp' }),
  "const c = make(); c.setToken('USER_TOKEN'); return c.mfa.getMfaAuthenticators()": (make) =>
    make({ getToken: 'USER_TOKEN' }).listAuthenticators(),
  "return make().mfa.getMfaAuthenticators({ type: 'totp', source: 'APPLICATION', mfaToken: 'MFA_TOKEN' })":
    (make) => make().listAuthenticators({ type: 'totp', source: 'APPLICATION' }, mfa),
  "const c = make(); c.setToken('USER_TOKEN'); return c.mfa.assosicateMfaAuthenticator()": (make) =>
    make({ getToken: 'USER_TOKEN' }).associateTotp(),
  "return make().mfa.assosicateMfaAuthenticator({ authenticatorType: 'totp', source: 'APPLICATION', mfaToken: 'MFA_TOKEN' })":
    (make) => make().associateTotp({ source: 'APPLICATION' }, mfa),
  "const c = make(); c.setToken('USER_TOKEN'); return c.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: 'totp', totp: '123456', source: 'SELF' })":
    (make) => make({ getToken: 'USER_TOKEN' }).confirmTotp({ totp: '123456' }),
  "return make().mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: 'totp', totp: '123456', source: 'APPLICATION', mfaToken: 'MFA_TOKEN' })":
    (make) => make().confirmTotp({ totp: '123456', source: 'APPLICATION' }, mfa),
  "const c = make(); c.setToken('USER_TOKEN'); return c.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: 'totp', totp: '123456', source: 'APPLICATION', mfaToken: 'MFA_TOKEN' })":
    (make) =>
      make({ getToken: 'USER_TOKEN' }).confirmTotp({ totp: '123456', source: 'APPLICATION' }, mfa),
  "const c = make(); c.setToken('USER_TOKEN'); return c.mfa.deleteMfaAuthenticator()": (make) =>
    make({ getToken: 'USER_TOKEN' }).removeTotp(),
  "return make().mfa.verifyTotpMfa({ totp: '123456', mfaToken: 'MFA_TOKEN' })": (make) =>
    make().verifyTotp({ totp: '123456' }, mfa),
  "return make().mfa.verifyTotpMfa({ totp: '000000', mfaToken: 'MFA_TOKEN' })": (make) =>
    make().verifyTotp({ totp: '000000' }, mfa),
  "return make({ onError: () => {} }).mfa.verifyTotpMfa({ totp: '000000', mfaToken: 'MFA_TOKEN' })":
    (make) => make().verifyTotp({ totp: '000000' }, mfa),
  "return make({ timeout: 300 }).mfa.verifyTotpMfa({ totp: '123456', mfaToken: 'MFA_TOKEN' })": (
    make,
  ) => make({ timeouts: { consume: 300 } }).verifyTotp({ totp: '123456' }, mfa),
  "return make().mfa.verifyTotpRecoveryCode({ recoveryCode: '0000-1111-2222-3333-4444-5555', mfaToken: 'MFA_TOKEN' })":
    (make) => make().verifyRecoveryCode({ recoveryCode: '0000-1111-2222-3333-4444-5555' }, mfa),
  "return make().mfa.verifyAppSmsMfa({ phone: '13800000000', code: '1234', mfaToken: 'MFA_TOKEN' })":
    (make) => make().verifySms({ phone: '13800000000', code: '1234' }, mfa),
  "return make().mfa.verifyAppSmsMfa({ phone: '13800000000', phoneCountryCode: '+86', code: '1234', mfaToken: 'MFA_TOKEN' })":
    (make) =>
      make().verifySms({ phone: '13800000000', phoneCountryCode: '+86', code: '1234' }, mfa),
  "return make().mfa.verifyAppEmailMfa({ email: 'a@example.com', code: '1234', mfaToken: 'MFA_TOKEN' })":
    (make) => make().verifyEmail({ email: 'a@example.com', code: '1234' }, mfa),
  "return make().mfa.phoneOrEmailBindable({ phone: '13800000000', mfaToken: 'MFA_TOKEN' })": (
    make,
  ) => make().checkBindable({ phone: '13800000000' }, mfa),
  "return make().mfa.phoneOrEmailBindable({ email: 'a@example.com', mfaToken: 'MFA_TOKEN' })": (
    make,
  ) => make().checkBindable({ email: 'a@example.com' }, mfa),
  "return make().mfa.associateFaceByUrl({ baseFace: 'https://x/a.jpg', compareFace: 'https://x/b.jpg', mfaToken: 'MFA_TOKEN' })":
    (make) =>
      make().associateFaceByUrl(
        { baseFace: 'https://x/a.jpg', compareFace: 'https://x/b.jpg' },
        mfa,
      ),
  "return make().mfa.verifyFaceMfa('face-photo/key-1.jpeg', 'MFA_TOKEN')": (make) =>
    make().verifyFace({ photo: 'face-photo/key-1.jpeg' }, mfa),
  "return make().mfa.associateFaceByBlob({ baseFace: blob(), compareFace: blob(), mfaToken: 'MFA_TOKEN' })":
    (make) => make().associateFaceByBlob({ baseFace: photo(), compareFace: photo() }, mfa),
  "return make().mfa.associateFaceByBlob({ baseFace: blob(), mfaToken: 'MFA_TOKEN' })": (make) =>
    make().associateFaceByBlob({ baseFace: photo() }, mfa),
  "return make().mfa.associateFaceByLocalFile('MFA_TOKEN')": (make) =>
    make().associateFaceByFile({ baseFace: picked() }, mfa),
  "return make().sendSmsCode('13800000000', '+86', sdk.SceneType.SCENE_TYPE_MFA_VERIFY)": (make) =>
    make().sendSmsCode({ phone: '13800000000', phoneCountryCode: '+86' }),
  "return make().sendEmail('a@example.com', sdk.EmailScene.MfaVerify)": (make) =>
    make().sendEmailCode({ email: 'a@example.com' }),
  "return make().sendEmail('a@example.com', sdk.EmailScene.MFA_VERIFY_CODE)": (make) =>
    make({ dialect: { emailScene: 'MFA_VERIFY_CODE' } }).sendEmailCode({ email: 'a@example.com' }),
  "return make({ appHost: host + '/' }).mfa.deleteMfaAuthenticator()": (make) =>
    make({ appHost: 'http://localhost/' }).removeTotp(),
  "return make({ headers: { 'app-id': 'x-acme-app', 'userpool-id': 'x-acme-pool', 'tenant-id': 'x-acme-tenant', 'request-from': 'x-acme-from', 'sdk-version': 'x-acme-sdk', lang: 'x-acme-lang' } }).mfa.deleteMfaAuthenticator()":
    (make) =>
      make({
        headers: {
          'x-authing-app-id': 'x-acme-app',
          'x-authing-userpool-id': 'x-acme-pool',
          'x-authing-app-tenant-id': 'x-acme-tenant',
          'x-authing-request-from': 'x-acme-from',
          'x-authing-lang': 'x-acme-lang',
        },
      }).removeTotp(),
  "const c = make(); await c.mfa.deleteMfaAuthenticator(); await c.mfa.deleteMfaAuthenticator(); return c.mfa.associateFaceByBlob({ baseFace: blob(), mfaToken: 'MFA_TOKEN' })":
    async (make) => {
      await make().removeTotp();
      await make().removeTotp();
      return make().associateFaceByBlob({ baseFace: photo() }, mfa);
    },
};

/** What was recorded and the kit does not do, or not so. */
export const apart: Record<string, string> = {
  'return Object.keys(make()).length > 0': 'sends nothing',
  "return make().mfa.verifyTotpMfa({ totp: '123456' })": 'sends the word “undefined” for a token',
  "return make({ onError: () => {} }).mfa.associateFaceByBlob({ baseFace: blob(), compareFace: blob(), mfaToken: 'MFA_TOKEN' })":
    'goes on after an upload that failed',
  "return make().mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: 'totp', totp: '000000' })":
    'does not say whose app it is',
  "return make({ userPoolId: 'POOL', tenantId: 'TENANT', lang: 'en-US', requestFrom: 'my-kit' }).mfa.deleteMfaAuthenticator()":
    'says that somebody else asks; without that it is held below',
  'return make({ appHost: undefined, host }).mfa.deleteMfaAuthenticator()': 'has a second option',
  "return make().sendSmsCode('13800000000')": 'has no scene',
  "return make().sendSmsCode('13800000000', '+86', sdk.SceneType.SCENE_TYPE_MFA_BIND)":
    'has the scene of somebody who is signed in',
  "return make().loginByEmail('a@example.com', 'passw0rd')": 'is the login',
  "return make().loginByEmailCode('a@example.com', '1234')": 'is the login',
  "const c = make(); c.setToken('USER_TOKEN'); return c.getSecurityLevel()": 'is no MFA call',
};
