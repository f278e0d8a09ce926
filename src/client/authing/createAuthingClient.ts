import type { CallOptions, MfaClient } from '../MfaClient.ts';
import type { AuthingClientOptions, AuthingDialect } from './AuthingClientOptions.ts';
import { type Call, createCall } from './createCall.ts';
import {
  decodeAssociation,
  decodeAuthenticators,
  decodeBindable,
  decodeConfirmation,
  decodeRecovery,
  decodeSentCode,
  decodeUpload,
  decodeVerification,
} from './decode.ts';
import { routes } from './routes.ts';

/**
 * Makes the port for an Authing v2 app. It keeps nothing between calls, never repeats a request,
 * and its calls fail with an `MfaError` alone. Throws an `Error` at once where an option is wrong.
 */
export function createAuthingClient(options: AuthingClientOptions): MfaClient {
  const call = createCall(options);
  const { dialect = {} } = options;
  return {
    ...createTotpCalls(call, dialect),
    ...createTargetCalls(call, dialect),
    ...createFaceCalls(call, dialect),
  };
}

type TotpCalls = Pick<
  MfaClient,
  | 'listAuthenticators'
  | 'associateTotp'
  | 'confirmTotp'
  | 'removeTotp'
  | 'verifyTotp'
  | 'verifyRecoveryCode'
>;

function createTotpCalls(call: Call, dialect: AuthingDialect): TotpCalls {
  const kind = { authenticator_type: 'totp' };
  return {
    listAuthenticators({ type, source } = { type: 'totp', source: 'SELF' }, options) {
      const query = { type, source };
      return call('listAuthenticators', { query, decode: decodeAuthenticators }, options);
    },
    associateTotp({ source = 'SELF' } = {}, options) {
      const body = { ...kind, source };
      return call('associateTotp', { body, decode: decodeAssociation }, options);
    },
    // Carries the token given, which the SDK forgets (wire contract, §1.6-1).
    confirmTotp({ totp, source = 'SELF' }, options) {
      const body = { ...kind, totp, source };
      return call('confirmTotp', { body, decode: decodeConfirmation }, options);
    },
    async removeTotp(_query, options) {
      await call('removeTotp', { decode: () => true }, options);
    },
    verifyTotp({ totp }, options) {
      const path = findVerifyPath('verifyTotp', dialect);
      return call('verifyTotp', { path, body: { totp }, decode: decodeVerification }, options);
    },
    verifyRecoveryCode({ recoveryCode }, options) {
      return call(
        'verifyRecoveryCode',
        { body: { recoveryCode }, decode: decodeRecovery },
        options,
      );
    },
  };
}

type TargetCalls = Pick<
  MfaClient,
  'verifySms' | 'verifyEmail' | 'checkBindable' | 'sendSmsCode' | 'sendEmailCode'
>;

function createTargetCalls(call: Call, { emailScene = 'MFA_VERIFY' }: AuthingDialect): TargetCalls {
  return {
    verifySms({ phone, code, phoneCountryCode }, options) {
      const body = { phone, code, phoneCountryCode };
      return call('verifySms', { body, decode: decodeVerification }, options);
    },
    verifyEmail({ email, code }, options) {
      return call('verifyEmail', { body: { email, code }, decode: decodeVerification }, options);
    },
    checkBindable({ phone, email }, options) {
      return call('checkBindable', { body: { phone, email }, decode: decodeBindable }, options);
    },
    sendSmsCode({ phone, phoneCountryCode }, options) {
      const body = { phone, phoneCountryCode, scene: 'mfa-verify' };
      return call('sendSmsCode', { body, decode: decodeSentCode }, options);
    },
    sendEmailCode({ email }, options) {
      const body = { query: sendEmail, variables: { email, scene: emailScene } };
      return call('sendEmailCode', { body, decode: decodeSentCode }, options);
    },
  };
}

const sendEmail =
  'mutation sendEmail($email: String!, $scene: EmailScene!) { sendEmail(email: $email, scene: $scene) { message code } }';

type FaceCalls = Pick<
  MfaClient,
  'associateFaceByUrl' | 'associateFaceByFile' | 'associateFaceByBlob' | 'verifyFace'
>;

function createFaceCalls(call: Call, dialect: AuthingDialect): FaceCalls {
  const { externalPhotoFlag = 'isExternal', uploadFolder = 'face-photo' } = dialect;

  function upload(photo: Blob, options: CallOptions | undefined) {
    const body = new FormData();
    // One fixed name, as the SDK's: a file's own may tell more of the person than the photo.
    body.append('file', photo, 'personal.jpeg');
    const query = { folder: uploadFolder, private: 'true' };
    return call('upload', { query, body, decode: decodeUpload }, options);
  }
  /** One upload after the other; the first that fails ends the call. One photo is used twice. */
  async function associate(
    name: 'associateFaceByFile' | 'associateFaceByBlob',
    baseFace: Blob,
    compareFace: Blob | undefined,
    options: CallOptions | undefined,
  ) {
    const photoA = await upload(baseFace, options);
    const photoB = compareFace ? await upload(compareFace, options) : photoA;
    return call(name, { body: { photoA, photoB }, decode: decodeVerification }, options);
  }
  return {
    associateFaceByUrl({ baseFace, compareFace }, options) {
      const body = { photoA: baseFace, photoB: compareFace, [externalPhotoFlag]: true };
      return call('associateFaceByUrl', { body, decode: decodeVerification }, options);
    },
    associateFaceByFile: ({ baseFace, compareFace }, options) =>
      associate('associateFaceByFile', baseFace, compareFace, options),
    associateFaceByBlob: ({ baseFace, compareFace }, options) =>
      associate('associateFaceByBlob', baseFace, compareFace, options),
    async verifyFace({ photo }, options) {
      const path = findVerifyPath('verifyFace', dialect);
      const key = typeof photo === 'string' ? photo : await upload(photo, options);
      return call(
        'verifyFace',
        { path, body: { photo: key }, decode: decodeVerification },
        options,
      );
    },
  };
}

function findVerifyPath(name: 'verifyTotp' | 'verifyFace', { verifyPath = 'mfa' }: AuthingDialect) {
  return routes[name].path.replace('/mfa/', `/${verifyPath}/`);
}
