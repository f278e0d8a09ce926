import type { CodeMethod } from '../../flows/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';

type CodeLength = CodeVerifyFormProps['codeLength'];

/** How many characters a code has, where the host says so. */
export function givenLength(codeLength: CodeLength, method: CodeMethod): number | undefined {
  return typeof codeLength === 'object' ? codeLength[method] : codeLength;
}

/** How many characters a code has: what apps show (RFC 6238) and Authing sends (wire contract, §1.4), unless the host says otherwise. */
export function readCodeLength(codeLength: CodeLength, method: CodeMethod): number {
  return givenLength(codeLength, method) ?? (method === 'totp' ? 6 : 4);
}
