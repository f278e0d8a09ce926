import { isolate } from '../../messages/index.ts';
import type { TotpNames } from './useTotpNames.ts';

/** What a sentence calls the service: where nobody has said, the address at which the person sees it. */
export function serviceName({ issuer }: TotpNames): string {
  return isolate(issuer || window.location.hostname);
}
