import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';

type CodeLength = CodeVerifyFormProps['codeLength'];

/** How many digits the code of an app has, where the host says so. */
export function givenLength(codeLength: CodeLength): number | undefined {
  return typeof codeLength === 'object' ? codeLength.totp : codeLength;
}

/** How many digits the code of an app has. */
export function readCodeLength(codeLength: CodeLength): number {
  return givenLength(codeLength) ?? 6;
}
