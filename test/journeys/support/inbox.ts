import { expect, type Page } from '@playwright/test';

/** What the demo has sent, newest first. */
export interface InboxMessage {
  channel: 'sms' | 'email';
  to: string;
  phoneCountryCode?: string | undefined;
  code: string;
  sentAt: string;
}

/** The person's phone and mailbox, as a program reads them. */
export async function readInbox(url: string): Promise<InboxMessage[]> {
  const response = await fetch(`${url}/inbox.json`);
  return await response.json();
}

/** The newest code, once so many have come. */
export async function waitForCode(url: string, count = 1): Promise<string> {
  await expect.poll(async () => (await readInbox(url)).length).toBe(count);
  const [{ code } = { code: '' }] = await readInbox(url);
  return code;
}

/** Opens the inbox beside the page, as a person does, and copies the newest code. */
export async function copyCode(page: Page, url: string, sentTo: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const inbox = await page.context().newPage();
  await inbox.goto(`${url}/inbox`);
  const message = inbox.getByRole('listitem').filter({ hasText: sentTo }).first();
  await message.getByRole('button', { name: /^Copy code \d+$/ }).click();
  await expect(message.getByRole('button')).toHaveText('Copied');
  await inbox.close();
  await page.bringToFront();
}
