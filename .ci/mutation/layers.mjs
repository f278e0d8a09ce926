const machines = [
  'src/flows/*/{authenticatorList,codeVerify,faceCapture,mfaChallenge}.ts',
  'src/flows/*/{recoveryCodeEntry,recoveryCodeSave,stepUp,totpEnrollment}.ts',
  'src/flows/*/{createFlow,createStepUpQueue,createStepUpFetch,readJson}.ts',
  'src/flows/*/{afterRefusal,challengeOptions,judgeName,readRows}.ts',
];
/** What in `flows` belongs to `machines` and `camera`. */
const notHooks = [...machines, 'src/flows/face-capture/identifyCameraError.ts'].map(
  (path) => `!${path}`,
);
/** Flows whose hooks, and parts that, are tested by the component that shows them, and so belong to it. */
const shown = ['authenticator-list', 'face-capture', 'step-up'];
const parts = {
  'authenticator-list': ['menu'],
  'code-verify': ['otp-field'],
  'face-capture': ['camera'],
};

const nouns = [
  'authenticator-list',
  'code-verify',
  'face-capture',
  'internal',
  'mfa-challenge',
  'recovery-code-entry',
  'recovery-code-save',
  'step-up',
  'totp-enrollment',
];

/** Without the list of 500 rows, which takes a minute, and what is heard, which repeats what is seen. */
function createNoun(noun) {
  // What all share has few tests of its own: two forms use all of it.
  const tested = noun === 'internal' ? '{internal,code-verify,recovery-code-entry}' : noun;
  return {
    mutate: [
      `src/components/${noun}/*.{ts,tsx}`,
      ...(shown.includes(noun) ? [`src/flows/${noun}/*.ts`, ...notHooks] : []),
      ...(parts[noun] ?? []).map((part) => `src/primitives/${part}/*.{ts,tsx}`),
    ],
    tests: [
      `test/components/${tested}/*.test.{ts,tsx}`,
      '!test/**/*.long.test.tsx',
      // Those of a step-up need Node's `Request`.
      ...(shown.includes(noun) && noun !== 'step-up' ? [`test/flows/${noun}/*.test.ts`] : []),
    ],
    floor: 85,
    page: true,
  };
}

/** What of `testing` works on a page. */
const inAPage = ['src/testing/drivers/*.ts', 'src/testing/{fakeScenes,installFakeCamera}.ts'];

/**
 * What is changed, layer by layer, and the tests that have to notice: those of the layer itself, so that a score says
 * what a layer's own tests are worth. `floor` is the part of the changes, in percent, that they have to notice; `page` is
 * for tests that need a page.
 *
 * @typedef {{ mutate: readonly string[]; tests: readonly string[]; floor: number; page?: boolean }} Layer
 * @type {Readonly<Record<string, Layer>>}
 */
export const layers = {
  text: { mutate: ['src/text/*.ts'], tests: ['test/text/*.test.ts'], floor: 95 },
  client: { mutate: ['src/client/**/*.ts'], tests: ['test/client/**/*.test.ts'], floor: 95 },
  machines: {
    mutate: machines,
    tests: [
      'test/flows/{authenticator-list,code-verify,core,mfa-challenge,step-up}/*.test.ts',
      'test/flows/{recovery-code-entry,recovery-code-save,totp-enrollment}/*.test.ts',
      'test/flows/face-capture/faceCapture.test.ts',
    ],
    floor: 95,
  },
  // Without what needs a real picture: Chromium's tests have that.
  camera: {
    mutate: [
      'src/camera/*.ts',
      'src/flows/face-capture/identifyCameraError.ts',
      '!src/camera/{createCanvas,createCapture,createSampler,readFrame}.ts',
    ],
    tests: ['test/camera/*.test.ts', 'test/flows/face-capture/identifyCameraError.test.ts'],
    floor: 95,
    page: true,
  },
  hooks: {
    mutate: ['src/flows/**/*.ts', `!src/flows/{${shown}}/*`, ...notHooks],
    // The races leave a listener behind, and the tests without a page need Node's `Request`.
    tests: ['test/flows/**/*.test.tsx'],
    floor: 85,
    page: true,
  },
  provider: {
    mutate: ['src/{provider,query}/*.{ts,tsx}'],
    tests: ['test/{provider,query}/*.test.{ts,tsx}'],
    floor: 85,
    page: true,
  },
  primitives: {
    mutate: [
      'src/primitives/**/*.{ts,tsx}',
      `!src/primitives/{${Object.values(parts)}}/*`,
      // Paths of pictures, which are data.
      '!src/primitives/icon/*/*.ts',
    ],
    tests: ['test/primitives/**/*.test.{ts,tsx}'],
    floor: 85,
    page: true,
  },
  ...Object.fromEntries(nouns.map((noun) => [`components:${noun}`, createNoun(noun)])),
  // What is reckoned; a sentence is data, and has tests that read it.
  messages: {
    mutate: [
      'src/messages/{fileSlug,formats,isolate,joinSentences,spaced}.ts',
      'src/messages/en/plural.ts',
    ],
    tests: [
      'test/messages/{fileSlug,formats,isolate,joinSentences,lengths,pseudo,spelling,zh-CN}.test.ts',
    ],
    floor: 85,
  },
  // Without what goes over every pixel or byte, which takes too long while it counts its steps.
  testing: {
    mutate: [
      'src/testing/*.ts',
      'src/testing/msw/*.ts',
      '!src/testing/{decodePng,sha256,shadePicture}.ts',
      ...inAPage.map((path) => `!${path}`),
    ],
    tests: ['test/testing/*.test.ts', '!test/testing/{installFakeCamera,reference-server}.test.ts'],
    floor: 85,
  },
  drivers: {
    mutate: inAPage,
    // One test makes a page of jsdom, beside the one that all others have.
    tests: [
      'test/testing/drivers/*.test.tsx',
      '!test/testing/drivers/withoutTestingLibrary.test.tsx',
      'test/testing/installFakeCamera.test.ts',
    ],
    floor: 85,
    page: true,
  },
  'face-detector': {
    mutate: ['src/face-detector/**/*.ts'],
    tests: ['test/face-detector/*.test.ts'],
    floor: 85,
  },
  embed: {
    mutate: ['src/embed/*.{ts,tsx}'],
    tests: ['test/embed/*.test.tsx'],
    floor: 85,
    page: true,
  },
};
