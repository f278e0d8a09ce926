// What people type, read without React: codes, recovery codes, and targets that are shown masked.
// Pure functions from text to text. Knows no page, no words of the kit and no server.

export { maskEmail, maskPhone } from './mask.ts';
export type { OtpMode, OtpReading, OtpShape } from './otpText.ts';
export { readOtp } from './otpText.ts';
export type { RecoveryAlphabet, RecoveryCodeShape } from './recoveryCodeText.ts';
export { groupText, normalizeRecoveryCode } from './recoveryCodeText.ts';
