import {
  AuthenticatorList,
  type AuthenticatorListProps,
} from '../components/authenticator-list/index.ts';
import {
  CodeVerifyDialog,
  type CodeVerifyDialogProps,
  CodeVerifyForm,
  type CodeVerifyFormProps,
} from '../components/code-verify/index.ts';
import { FaceCapture, type FaceCaptureProps } from '../components/face-capture/index.ts';
import { MfaChallenge, type MfaChallengeProps } from '../components/mfa-challenge/index.ts';
import {
  RecoveryCodeEntry,
  type RecoveryCodeEntryProps,
} from '../components/recovery-code-entry/index.ts';
import {
  RecoveryCodeSave,
  type RecoveryCodeSaveProps,
} from '../components/recovery-code-save/index.ts';
import { TotpEnrollment, type TotpEnrollmentProps } from '../components/totp-enrollment/index.ts';
import { createMount } from './createMount.tsx';
import type { Mount } from './MountOptions.ts';

/** The second step of a login: give it the login's answer, and it runs to a user. */
export const mountMfaChallenge: Mount<MfaChallengeProps> = createMount(
  'mountMfaChallenge',
  MfaChallenge,
  ['trigger'],
);

/** Sets up an authenticator app, with the QR code, the first code and the recovery codes. */
export const mountTotpEnrollment: Mount<TotpEnrollmentProps> = createMount(
  'mountTotpEnrollment',
  TotpEnrollment,
);

/** Proves a person with a code from the app, a text message or an email. */
export const mountCodeVerifyForm: Mount<CodeVerifyFormProps> = createMount(
  'mountCodeVerifyForm',
  CodeVerifyForm,
);

/** The same in a modal dialog, which the page opens with `update({ open: true })`. */
export const mountCodeVerifyDialog: Mount<CodeVerifyDialogProps> = createMount(
  'mountCodeVerifyDialog',
  CodeVerifyDialog,
  ['open'],
);

/** Gets a person in with a recovery code, and has the one saved that takes its place. */
export const mountRecoveryCodeEntry: Mount<RecoveryCodeEntryProps> = createMount(
  'mountRecoveryCodeEntry',
  RecoveryCodeEntry,
);

/** Shows recovery codes and has them saved. */
export const mountRecoveryCodeSave: Mount<RecoveryCodeSaveProps> = createMount(
  'mountRecoveryCodeSave',
  RecoveryCodeSave,
  ['recoveryCodes'],
);

/** Takes a person's photo and has it compared. */
export const mountFaceCapture: Mount<FaceCaptureProps> = createMount(
  'mountFaceCapture',
  FaceCapture,
);

/** What protects a person's account, to add to, to replace and to remove. */
export const mountAuthenticatorList: Mount<AuthenticatorListProps> = createMount(
  'mountAuthenticatorList',
  AuthenticatorList,
);
