import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { generateSync } from 'otplib';
import { decodePng } from '../../../src/testing/decodePng.ts';

/** The person's phone: an authenticator app that knows the kit only by what the screen shows. */
export interface Phone {
  /** The code of the step that lies `steps` after the present one; a phone's clock may be a step off. */
  readCode(steps?: number): string;
  uri: string;
}

/** Photographs the QR code as it is drawn, decodes it, and keeps the entry. */
export async function scanWithPhone(qrCode: Locator): Promise<Phone> {
  const photo = await qrCode.screenshot({ animations: 'disabled' });
  const { width, height, data } = await decodePng(Uint8Array.from(photo));
  const found = jsQR(Uint8ClampedArray.from(data), width, height);
  if (!found) throw new Error('The QR code on the screen cannot be decoded.');
  return openPhone(found.data);
}

export function openPhone(uri: string): Phone {
  const secret = new URL(uri).searchParams.get('secret');
  if (!secret) throw new Error('The QR code holds no secret.');
  return {
    uri,
    readCode: (steps = 0) =>
      generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps }),
  };
}
