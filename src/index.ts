// The finished kit: the provider and the components, with their types. What they stand on has entries
// of its own: `./client`, `./flows` for journeys without markup, `./primitives` for parts without words.

export type { AuthenticatorListProps } from './components/authenticator-list/index.ts';
export { AuthenticatorList } from './components/authenticator-list/index.ts';
export type {
  CodeVerifyDialogProps,
  CodeVerifyFormProps,
  CodeVerifyResult,
} from './components/code-verify/index.ts';
export { CodeVerifyDialog, CodeVerifyForm } from './components/code-verify/index.ts';
export type { FaceCaptureProps } from './components/face-capture/index.ts';
export { FaceCapture } from './components/face-capture/index.ts';
export type { MfaChallengeProps } from './components/mfa-challenge/index.ts';
export { MfaChallenge } from './components/mfa-challenge/index.ts';
export type { RecoveryCodeEntryProps } from './components/recovery-code-entry/index.ts';
export { RecoveryCodeEntry } from './components/recovery-code-entry/index.ts';
export type { RecoveryCodeSaveProps } from './components/recovery-code-save/index.ts';
export { RecoveryCodeSave } from './components/recovery-code-save/index.ts';
export type { StepUpDialogProps } from './components/step-up/index.ts';
export { StepUpDialog } from './components/step-up/index.ts';
export type { TotpEnrollmentProps } from './components/totp-enrollment/index.ts';
export { TotpEnrollment } from './components/totp-enrollment/index.ts';
export { createStepUp } from './flows/step-up/createStepUp.ts';
export { useStepUp } from './flows/step-up/useStepUp.ts';
export type {
  FactorChange,
  MfaEvent,
  MfaProviderProps,
  SensitiveAction,
  StepUp,
  StepUpFetchOptions,
  StepUpOptions,
} from './provider/index.ts';
export { MfaProvider } from './provider/index.ts';
