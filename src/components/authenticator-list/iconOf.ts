import type { AuthenticatorMethod } from '../../flows/index.ts';
import {
  appIcon,
  faceIcon,
  type IconShape,
  lockIcon,
  mailIcon,
  shieldIcon,
  smsIcon,
} from '../../primitives/index.ts';

/** The picture of a way to confirm. */
export const iconOf: Readonly<Record<AuthenticatorMethod, IconShape>> = {
  app: appIcon,
  sms: smsIcon,
  email: mailIcon,
  face: faceIcon,
  passkey: lockIcon,
  other: shieldIcon,
};
