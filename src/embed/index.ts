// The kit for pages that have no bundler: the one file `embed.js`, with React inside. Each function puts a
// component into an element of the page. Adds no screen and no word; knows neither the tests' backend nor the
// face detector, which a page passes in.

export {
  capabilities,
  createAuthingClient,
  isMfaError,
  MfaError,
  readPublicConfig,
  readTrigger,
} from '../client/index.ts';
export { createStepUp } from '../flows/index.ts';
export type { HostContent } from './HostContent.tsx';
export type {
  Mount,
  Mounted,
  MountedProvider,
  MountOptions,
  ProviderOptions,
} from './MountOptions.ts';
export { mountMfaProvider } from './mountMfaProvider.tsx';
export {
  mountAuthenticatorList,
  mountCodeVerifyDialog,
  mountCodeVerifyForm,
  mountFaceCapture,
  mountMfaChallenge,
  mountRecoveryCodeEntry,
  mountRecoveryCodeSave,
  mountTotpEnrollment,
} from './mounts.ts';
