import type { CodeWay } from '../../flows/index.ts';
import { isolateLtr } from '../../messages/index.ts';
import { maskEmail, maskPhone } from '../../text/index.ts';

/** Where a code goes, for the eye; masked, since others may look on. */
export function maskTarget({ method, destination }: CodeWay): string {
  const { target = '', countryCode } = destination ?? {};
  return isolateLtr(method === 'sms' ? maskPhone(target, countryCode) : maskEmail(target));
}
