'use client';

import type { CodeWay } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { isolateLtr } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import { maskEmail, maskPhone, spokenAddress, spokenDigits } from '../../text/index.ts';
import { toSpoken } from '../internal/toSpoken.ts';

/** Where a code goes, for the eye and for the ear; masked, since others may look on or listen. */
export function useTargetText(way: CodeWay): { shown: string; spoken: string } {
  const words = useMessages('generic', enGeneric);
  const target = way.destination?.target ?? '';
  const shown = maskTarget(way);
  if (way.method === 'sms') {
    const digits = spokenDigits(target);
    return { shown, spoken: digits ? words.spokenPhone({ digits }) : toSpoken(shown) };
  }
  const address = spokenAddress(target);
  return { shown, spoken: address ? words.spokenEmail(address) : toSpoken(shown) };
}

/** The same for a list of ways, and for the eye alone. */
export function maskTarget({ method, destination }: CodeWay): string {
  const { target = '', countryCode } = destination ?? {};
  return isolateLtr(method === 'sms' ? maskPhone(target, countryCode) : maskEmail(target));
}
