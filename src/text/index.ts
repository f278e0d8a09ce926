// What people type, read without React: codes, recovery codes, phone numbers, addresses, and how the last two are shown
// masked. Pure functions from text to text. Knows no page, no words of the kit and no server.

export type { EmailReading } from './emailText.ts';
export { readEmail } from './emailText.ts';
export { maskEmail, maskPhone } from './mask.ts';
export type { OtpMode, OtpReading, OtpShape } from './otpText.ts';
export { readOtp } from './otpText.ts';
export type { PhoneReading, PhoneShape } from './phoneText.ts';
export { phoneExample, readPhone } from './phoneText.ts';
export type {
  RecoveryAlphabet,
  RecoveryCodeReading,
  RecoveryCodeShape,
} from './recoveryCodeText.ts';
export {
  groupTyped,
  normalizeRecoveryCode,
  readRecoveryCode,
  readRecoveryShape,
} from './recoveryCodeText.ts';
export { spokenAddress, spokenDigits } from './spokenMask.ts';
