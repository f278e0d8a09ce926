'use client';

import type { CodeWay } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { useMessages } from '../../provider/index.ts';
import { spokenAddress, spokenDigits } from '../../text/index.ts';
import { toSpoken } from '../internal/toSpoken.ts';
import { maskTarget } from './maskTarget.ts';

/** Where a code goes, for the ear; what its mask leaves, since others may listen. */
export function useSpokenTarget(way: CodeWay): string {
  const words = useMessages('generic', enGeneric);
  const target = way.destination?.target ?? '';
  if (way.method === 'sms') {
    const digits = spokenDigits(target);
    return digits ? words.spokenPhone({ digits }) : toSpoken(maskTarget(way));
  }
  const address = spokenAddress(target);
  return address ? words.spokenEmail(address) : toSpoken(maskTarget(way));
}
