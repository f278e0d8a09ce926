// Headless journeys: a union of states, a function from event to state, and a hook with verbs for each.
// They know the port, the provider and nothing of markup, words or styles.

export type {
  CameraDevice,
  CameraState,
  FaceBox,
  FaceDetector,
  FaceDetectorSource,
  Guidance,
  Hint,
  Photo,
  PhotoMistake,
} from '../camera/index.ts';
export type {
  AuthenticatorChange,
  AuthenticatorListState,
  FailedAction,
  ListOutcome,
  NameMistake,
} from './authenticator-list/AuthenticatorListState.ts';
export type {
  AuthenticatorMethod,
  AuthenticatorRow,
  RecoveryCodesRow,
  RowAction,
} from './authenticator-list/AuthenticatorRow.ts';
export type {
  AuthenticatorList,
  AuthenticatorListOptions,
} from './authenticator-list/useAuthenticatorList.ts';
export { useAuthenticatorList } from './authenticator-list/useAuthenticatorList.ts';
export type { AuthenticatorListing } from './authenticator-list/useListing.ts';
export type {
  CodeDestination,
  CodeMethod,
  CodeVerifyState,
  CodeWay,
  SentMethod,
} from './code-verify/CodeVerifyState.ts';
export type { CodeVerify, CodeVerifyOptions } from './code-verify/useCodeVerify.ts';
export { useCodeVerify } from './code-verify/useCodeVerify.ts';
export type { FaceCaptureState, PhotoSource } from './face-capture/FaceCaptureState.ts';
export type { FaceCapture, FaceCaptureOptions } from './face-capture/useFaceCapture.ts';
export { useFaceCapture } from './face-capture/useFaceCapture.ts';
export type { ChallengeConfig } from './mfa-challenge/challengeOptions.ts';
export type {
  ChallengeMethod,
  ChallengeOption,
  MfaChallengeState,
} from './mfa-challenge/MfaChallengeState.ts';
export type { MfaChallenge, MfaChallengeOptions } from './mfa-challenge/useMfaChallenge.ts';
export { useMfaChallenge } from './mfa-challenge/useMfaChallenge.ts';
export type {
  RecoveryCodeEntryState,
  RecoveryCodeMistake,
} from './recovery-code-entry/RecoveryCodeEntryState.ts';
export type {
  RecoveryCodeEntry,
  RecoveryCodeEntryOptions,
} from './recovery-code-entry/useRecoveryCodeEntry.ts';
export { useRecoveryCodeEntry } from './recovery-code-entry/useRecoveryCodeEntry.ts';
export type {
  MissingSave,
  RecoveryCodeSaveState,
  SaveGate,
} from './recovery-code-save/RecoveryCodeSaveState.ts';
export type {
  RecoveryCodeSave,
  RecoveryCodeSaveOptions,
} from './recovery-code-save/useRecoveryCodeSave.ts';
export { useRecoveryCodeSave } from './recovery-code-save/useRecoveryCodeSave.ts';
export type { UnsavedRecoveryCodes } from './recovery-code-save/useUnsavedRecoveryCodes.ts';
export { useUnsavedRecoveryCodes } from './recovery-code-save/useUnsavedRecoveryCodes.ts';
export { createStepUp } from './step-up/createStepUp.ts';
export { useStepUp } from './step-up/useStepUp.ts';
export type {
  TotpEnrollmentState,
  TotpEnrollmentView,
  TotpKey,
} from './totp-enrollment/TotpEnrollmentState.ts';
export type { TotpEnrollment, TotpEnrollmentOptions } from './totp-enrollment/useTotpEnrollment.ts';
export { useTotpEnrollment } from './totp-enrollment/useTotpEnrollment.ts';
