import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { generateSync } from 'otplib';

/** The person's phone: an authenticator app that knows the kit only by what the screen shows. */
export interface Phone {
  /** The code of the step that lies `steps` after the present one; a phone's clock may be a step off. */
  readCode(steps?: number): string;
  uri: string;
}

/** Photographs the QR code as it is drawn, decodes it, and keeps the entry. */
export async function scanWithPhone(qrCode: Locator): Promise<Phone> {
  const photo = (await qrCode.screenshot({ animations: 'disabled' })).toString('base64');
  const darkroom = await qrCode.page().context().newPage();
  const { width, height, bytes } = await darkroom.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, bytes: [...data] };
  }, photo);
  await darkroom.close();
  const found = jsQR(new Uint8ClampedArray(bytes), width, height);
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
