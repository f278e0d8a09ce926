import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { type Phone, scanWithPhone } from './phone.ts';

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { name });

export const codeField = (page: Page, length = 6): Locator =>
  page.getByRole('textbox', { name: `${length}-digit code` });

/** Fails the journey on whatever the browser complains about: errors, CSP and Trusted Types violations. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isOwn = !/Failed to load resource/.test(message.text());
    if (isOwn && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

export async function signIn(page: Page, hands: Hands): Promise<void> {
  await hands.type(page.getByRole('textbox', { name: 'Email' }), 'test@example.com');
  await hands.type(page.getByLabel('Password'), 'pwd');
  await hands.press(page.getByRole('button', { name: 'Continue' }));
}

/** From the first screen of the enrolment to the field for the code. */
export async function scan(page: Page, hands: Hands): Promise<Phone> {
  await expect(heading(page, 'Set up an authenticator app')).toBeVisible();
  const qrCode = page.getByRole('img', { name: /^QR code/ });
  await expect(qrCode).toBeVisible();
  const phone = await scanWithPhone(qrCode);
  await hands.press(page.getByRole('button', { name: 'Continue' }));
  await expect(heading(page, 'Enter the code from the app')).toBeVisible();
  return phone;
}

/** Saves the recovery code and gives it back as the screen shows it. */
export async function saveRecoveryCode(page: Page, hands: Hands): Promise<string> {
  await expect(heading(page, 'Save your recovery code')).toBeFocused();
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: 'Download recovery code' }));
  const file = await download;
  const stream = await file.createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  const [code] = /[0-9a-f]{4}(-[0-9a-f]{4}){5}/.exec(text) ?? [];
  if (!code) throw new Error('The downloaded file holds no recovery code.');
  await hands.press(page.getByRole('checkbox'));
  await hands.press(page.getByRole('button', { name: 'Finish' }));
  return code;
}

export async function expectSignedIn(page: Page): Promise<void> {
  await expect(heading(page, 'You are signed in')).toBeVisible();
}
