import type { TrustDeviceMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** Skipping the second step on this device. */
export const enTrustDevice: TrustDeviceMessages = {
  label: ({ days }) =>
    plural(days, 'Trust this device for 1 day', `Trust this device for ${days} days`),
  labelOpen: 'Trust this device',
  hint: 'You will skip this step here. Use it only on your own device.',
};
