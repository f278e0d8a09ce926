import { findFirefox, findWebKit } from '../../../.ci/engines.mjs';
import { openFirefox } from './openFirefox.ts';
import { openWebKit } from './openWebKit.ts';
import type { Session } from './Session.ts';

/** A browser that is not Chromium, of which the suite runs what it can. */
export interface Engine {
  name: string;
  /** Not there where the machine has none. */
  open: (() => Promise<Session>) | undefined;
  /** Why a test cannot be run there. */
  cannot: { drop: string; film?: string };
}

const firefox = findFirefox();
const webKit = findWebKit();

export const engines: readonly Engine[] = [
  {
    name: 'Firefox',
    open: firefox ? () => openFirefox(firefox) : undefined,
    cannot: { drop: 'its driver begins a drag and never drops' },
  },
  {
    name: 'WebKitGTK',
    open: webKit ? () => openWebKit(webKit) : undefined,
    cannot: {
      drop: 'its driver moves the pointer and begins no drag',
      film: 'it has no fake camera',
    },
  },
];
