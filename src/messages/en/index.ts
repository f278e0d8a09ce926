// English, whole: for `MfaProvider messages`, and as the start of another language. Components take the
// parts they show from the files beside this one, so that nobody pays for words that are not on the screen.

import type { Messages } from '../Messages.ts';
import { enAuthenticatorList } from './authenticatorList.ts';
import { enAuthenticatorListChange } from './authenticatorListChange.ts';
import { enClockHelp } from './clockHelp.ts';
import { enCodeVerify } from './codeVerify.ts';
import { enCopyButton } from './copyButton.ts';
import { enDialog } from './dialog.ts';
import { enEmailField } from './emailField.ts';
import { enErrors } from './errors.ts';
import { enFaceCapture } from './faceCapture.ts';
import { enFaceErrors } from './faceErrors.ts';
import { enGeneric } from './generic.ts';
import { enMethods } from './methods.ts';
import { enMfaChallenge } from './mfaChallenge.ts';
import { enOtpField } from './otpField.ts';
import { enPhoneField } from './phoneField.ts';
import { enRecoveryCodeEntry } from './recoveryCodeEntry.ts';
import { enRecoveryCodeField } from './recoveryCodeField.ts';
import { enRecoveryCodeKeep } from './recoveryCodeKeep.ts';
import { enRecoveryCodeSave } from './recoveryCodeSave.ts';
import { enStepUp } from './stepUp.ts';
import { enTotpEnrollment } from './totpEnrollment.ts';
import { enTotpEnrollmentLater } from './totpEnrollmentLater.ts';
import { enTrustDevice } from './trustDevice.ts';

export type { Messages, MessagesOverride } from '../Messages.ts';

export const en: Messages = {
  locale: 'en',
  dir: 'ltr',
  generic: enGeneric,
  methods: enMethods,
  otpField: enOtpField,
  phoneField: enPhoneField,
  emailField: enEmailField,
  recoveryCodeField: enRecoveryCodeField,
  copyButton: enCopyButton,
  dialog: enDialog,
  totpEnrollment: { ...enTotpEnrollment, ...enTotpEnrollmentLater },
  clockHelp: enClockHelp,
  codeVerify: enCodeVerify,
  recoveryCodeEntry: enRecoveryCodeEntry,
  recoveryCodeSave: { ...enRecoveryCodeSave, ...enRecoveryCodeKeep },
  mfaChallenge: enMfaChallenge,
  stepUp: enStepUp,
  trustDevice: enTrustDevice,
  faceCapture: enFaceCapture,
  authenticatorList: { ...enAuthenticatorList, ...enAuthenticatorListChange },
  errors: { ...enErrors, ...enFaceErrors },
};
