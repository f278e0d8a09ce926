import { expect, type Page } from '@playwright/test';
import { pointer } from '../support/hands.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  saveRecoveryCode,
  scan,
  signIn,
} from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { giveApp } from './support/person.ts';

const qrCode = (page: Page) => page.getByRole('img', { name: /^QR code/ });
const setupKey = (page: Page) => page.locator('[data-part="setup-key-value"]');

/**
 * What a browser tells a page that it puts aside and takes up again as it was. That Chromium which the
 * tests drive never does so itself.
 */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const type of ['pagehide', 'pageshow']) {
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
  });
}

test('L13 back to a page that the browser kept, while a key was shown: the key is gone, and set-up starts again on a press', async ({
  page,
  host,
}) => {
  const { ledger } = host.backend;
  await page.goto(`${host.url}/enrolment.html`);
  await page.getByRole('button', { name: 'Set up the app' }).click();
  await page.getByRole('button', { name: 'Show setup key' }).click();
  const key = (await setupKey(page).innerText()).replace(/\s/g, '');
  await leaveAndReturn(page);
  await expect(heading(page, 'Start setting up again?')).toBeVisible();
  await expect(qrCode(page)).toHaveCount(0);
  expect((await page.content()).replace(/<[^>]*>|\s/g, '')).not.toContain(key);
  expect(ledger.count('associateTotp')).toBe(1);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(qrCode(page)).toBeVisible();
  expect(ledger.count('associateTotp')).toBe(2);
});

test('L13 back to a page that the browser kept, where a code is asked for: the server judges, and says that it is too late', async ({
  page,
  host,
  hands,
}) => {
  const phone = giveApp(host);
  await page.goto(`${host.url}/challenge.html`);
  await expect(codeField(page)).toBeFocused();
  await leaveAndReturn(page);
  host.backend.clock.advance(361_000);
  await hands.type(codeField(page), phone.readCode(12));
  await expect(heading(page, 'This sign-in ran out of time')).toBeVisible();
  await expect(page.getByLabel('Signed in')).toHaveText('nobody');
  expect(host.backend.ledger.count('verifyTotp')).toBe(1);
});

test('L17 two tabs set up an app at once: the first says that one is set up, and its key is gone', async ({
  page,
  host,
  hands,
}) => {
  const { ledger } = host.backend;
  await page.goto(`${host.url}/enrolment.html`);
  await page.getByRole('button', { name: 'Set up the app' }).click();
  const first = await scan(page, hands);

  const other = await page.context().newPage();
  const otherHands = pointer(other);
  await other.goto(`${host.url}/enrolment.html`);
  await otherHands.press(other.getByRole('button', { name: 'Set up the app' }));
  await otherHands.press(other.getByRole('button', { name: 'Start again' }));
  const second = await scan(other, otherHands);
  await otherHands.type(codeField(other), second.readCode());
  await saveRecoveryCode(other, otherHands);

  await page.bringToFront();
  await hands.type(codeField(page), first.readCode());
  await expect(heading(page, 'You already have an authenticator app')).toBeVisible();
  expect(ledger.count('confirmTotp')).toBe(2);
  expect(ledger.count('associateTotp')).toBe(2);
});

test('L17 two tabs of one sign-in set up an app at once: the first goes on with the app of the second', async ({
  page,
  demo,
  hands,
}) => {
  const { ledger } = demo.backend;
  await page.goto(demo.url);
  await signIn(page, hands);
  const first = await scan(page, hands);

  const other = await page.context().newPage();
  const otherHands = pointer(other);
  await other.goto(demo.url);
  await signIn(other, otherHands);
  await otherHands.press(other.getByRole('button', { name: 'Start again' }));
  const second = await scan(other, otherHands);
  await otherHands.type(codeField(other), second.readCode());
  await saveRecoveryCode(other, otherHands);
  await expectSignedIn(other);

  await page.bringToFront();
  await hands.type(codeField(page), first.readCode());
  await expect(heading(page, 'Confirm it’s you')).toBeVisible();
  await expect(codeField(page)).toHaveValue('');
  await hands.type(codeField(page), second.readCode());
  await expectSignedIn(page);
  expect(ledger.count('associateTotp')).toBe(2);
});

test('B19 on paper there is no key, unless the person opened it', async ({ page, host }) => {
  await page.goto(`${host.url}/enrolment.html`);
  await page.getByRole('button', { name: 'Set up the app' }).click();
  await expect(qrCode(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(qrCode(page)).toBeHidden();
  await expect(setupKey(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Show setup key' }).click();
  const key = (await setupKey(page).innerText()).replace(/\s/g, '');
  await page.emulateMedia({ media: 'print' });
  await expect(qrCode(page)).toBeHidden();
  await expect(setupKey(page)).toBeVisible();
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
});

test('B19 the larger QR code is not printed either', async ({ page, host }) => {
  await page.goto(`${host.url}/enrolment.html`);
  await page.getByRole('button', { name: 'Set up the app' }).click();
  await page.getByRole('button', { name: 'Enlarge QR code' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /^QR code/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="qr-code"]').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('svg[role="img"]').filter({ visible: true })).toHaveCount(0);
});
