import type { CallOptions, MfaClient } from '../MfaClient.ts';
import type { AuthingClientOptions } from './AuthingClientOptions.ts';
import { createCall } from './createCall.ts';
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

/** The one piece of GraphQL: Authing's SDK sends mail by it, and so do we. */
const sendEmail =
  'mutation sendEmail($email: String!, $scene: EmailScene!) { sendEmail(email: $email, scene: $scene) { message code } }';

/**
 * Makes the port for an Authing v2 app. It keeps nothing between calls, never repeats a request,
 * and its calls fail with an `MfaError` alone. Throws an `Error` at once where an option is wrong.
 */
export function createAuthingClient(options: AuthingClientOptions): MfaClient {
  const call = createCall(options);
  const { emailScene = 'MFA_VERIFY', externalPhotoFlag = 'isExternal' } = options.dialect ?? {};

  function upload(photo: Blob, given?: CallOptions) {
    const form = new FormData();
    // One fixed name, as the SDK's: a file's own may tell more of the person than the photo.
    form.append('file', photo, 'personal.jpeg');
    return call('upload', form, decodeUpload, given);
  }
  /** One upload after the other; the first that fails ends the call. One photo is used twice. */
  async function associateFace(
    { baseFace, compareFace }: { baseFace: Blob; compareFace?: Blob | undefined },
    given?: CallOptions,
  ) {
    const photoA = await upload(baseFace, given);
    if (compareFace) given?.onProgress?.(0.5);
    const photoB = compareFace ? await upload(compareFace, given) : photoA;
    given?.onProgress?.(1);
    return call('associateFaceByBlob', { photoA, photoB }, decodeVerification, given);
  }

  return {
    listAuthenticators: ({ type, source } = { type: 'totp', source: 'SELF' }, given) =>
      call('listAuthenticators', { type, source }, decodeAuthenticators, given),
    associateTotp: ({ source = 'SELF' } = {}, given) =>
      call('associateTotp', { authenticator_type: 'totp', source }, decodeAssociation, given),
    // Carries the token, which the SDK forgets here (wire contract, §4).
    confirmTotp: ({ totp, source = 'SELF' }, given) =>
      call('confirmTotp', { authenticator_type: 'totp', totp, source }, decodeConfirmation, given),
    removeTotp: async (_query, given) => {
      await call('removeTotp', undefined, () => true, given);
    },
    verifyTotp: ({ totp }, given) => call('verifyTotp', { totp }, decodeVerification, given),
    verifyRecoveryCode: ({ recoveryCode }, given) =>
      call('verifyRecoveryCode', { recoveryCode }, decodeRecovery, given),
    verifySms: ({ phone, code, phoneCountryCode }, given) =>
      call('verifySms', { phone, code, phoneCountryCode }, decodeVerification, given),
    verifyEmail: ({ email, code }, given) =>
      call('verifyEmail', { email, code }, decodeVerification, given),
    checkBindable: ({ phone, email }, given) =>
      call('checkBindable', { phone, email }, decodeBindable, given),
    associateFaceByUrl: ({ baseFace, compareFace }, given) => {
      const photos = { photoA: baseFace, photoB: compareFace, [externalPhotoFlag]: true };
      return call('associateFaceByUrl', photos, decodeVerification, given);
    },
    associateFaceByFile: associateFace,
    associateFaceByBlob: associateFace,
    verifyFace: async ({ photo }, given) => {
      const key = typeof photo === 'string' ? photo : await upload(photo, given);
      given?.onProgress?.(1);
      return call('verifyFace', { photo: key }, decodeVerification, given);
    },
    sendSmsCode: ({ phone, phoneCountryCode }, given) =>
      call('sendSmsCode', { phone, phoneCountryCode, scene: 'mfa-verify' }, decodeSentCode, given),
    sendEmailCode: ({ email }, given) => {
      const body = { query: sendEmail, variables: { email, scene: emailScene } };
      return call('sendEmailCode', body, decodeSentCode, given);
    },
  };
}
