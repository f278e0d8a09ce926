import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { heading, signIn } from './visit.ts';

export const phoneField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Phone number' });
export const emailField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Email address' });
export const sendButton = (page: Page): Locator => page.getByRole('button', { name: 'Send code' });
export const resendButton = (page: Page): Locator => page.locator('[data-part="resend-button"]');

/** From the demo's first screen to whatever the second step begins with. */
export async function enter(page: Page, hands: Hands, url: string, title: string): Promise<void> {
  await page.goto(url);
  await signIn(page, hands);
  await expect(heading(page, title)).toBeVisible();
}

/**
 * Waits until the page knows that its message went out. The inbox knows that before, and where the page's clock jumps in
 * between, the page gives up waiting for the answer.
 */
export async function expectSent(page: Page): Promise<void> {
  await expect(resendButton(page)).toHaveText(/^Resend in/);
}

/** From any factor's screen to the one of another. */
export async function goTo(page: Page, hands: Hands, method: RegExp): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Try another way' }));
  await hands.press(page.getByRole('button', { name: method }));
}
