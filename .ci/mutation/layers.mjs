/**
 * What is changed, layer by layer, and the tests that have to notice: those of the layer itself, so that a score says
 * what a layer's own tests are worth. `page` is for tests that need a page.
 *
 * @type {Readonly<Record<string, { mutate: readonly string[]; tests: readonly string[]; page?: boolean }>>}
 */
export const layers = {
  text: { mutate: ['src/text/*.ts'], tests: ['test/text/*.test.ts'] },
  client: { mutate: ['src/client/**/*.ts'], tests: ['test/client/**/*.test.ts'] },
  machines: {
    mutate: [
      'src/flows/*/{authenticatorList,codeVerify,faceCapture,mfaChallenge}.ts',
      'src/flows/*/{recoveryCodeEntry,recoveryCodeSave,stepUp,totpEnrollment}.ts',
      'src/flows/*/{createFlow,createStepUpQueue,createStepUpFetch,readJson}.ts',
      'src/flows/*/{afterRefusal,challengeOptions,judgeName,readRows}.ts',
    ],
    tests: [
      'test/flows/{authenticator-list,code-verify,core,mfa-challenge,step-up}/*.test.ts',
      'test/flows/{recovery-code-entry,recovery-code-save,totp-enrollment}/*.test.ts',
      'test/flows/face-capture/faceCapture.test.ts',
    ],
  },
  // Without what needs a real picture: Chromium's tests have that.
  camera: {
    mutate: [
      'src/camera/*.ts',
      'src/flows/face-capture/identifyCameraError.ts',
      '!src/camera/{createCanvas,createCapture,createSampler,readFrame}.ts',
    ],
    tests: ['test/camera/*.test.ts', 'test/flows/face-capture/identifyCameraError.test.ts'],
    page: true,
  },
};
