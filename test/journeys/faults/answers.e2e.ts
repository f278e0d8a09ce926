import { expect } from '@playwright/test';
import { codeField, expectSignedIn, heading, signIn } from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { listenForAnnouncements } from './support/listen.ts';
import { expectKept, giveApp, otherThan, reachCode } from './support/person.ts';

test('S13 the token is refused in the middle: the host hears it once, the focus is on what to do, nothing secret is left', async ({
  page,
  host,
  hands,
}) => {
  const { faults, ledger } = host.backend;
  await page.goto(`${host.url}/challenge.html`);
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await hands.press(page.getByRole('button', { name: 'Show setup key' }));
  const shown = await page.locator('[data-part="setup-key-value"]').innerText();
  const key = shown.replace(/\s/g, '');
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  await hands.press(page.getByRole('button', { name: 'Continue' }));
  faults.always('confirmTotp', { type: 'refuse', code: 2021 });
  await hands.type(codeField(page), '123456');
  await expect(heading(page, 'This sign-in ran out of time')).toBeFocused();
  await expect(
    page.getByText(/Delete the new entry in your app, then sign in again/),
  ).toBeVisible();
  await expect(page.getByLabel('Expired')).toHaveText(/^\S+$/);
  await expect(page.getByLabel('Failed')).toHaveText('token-expired');
  await expect(codeField(page)).toHaveCount(0);
  expect((await page.content()).replaceAll(/<wbr>|<\/?span[^>]*>|\s/g, '')).not.toContain(key);
  expect(ledger.count('confirmTotp')).toBe(1);
  expect(ledger.count('verifyTotp')).toBe(0);
});

test('S13 HTTP 401 while a code is checked: back at the login, which says why', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  await reachCode(page, hands, demo.url);
  faults.next('verifyTotp', { type: 'refuse', status: 401, code: 401 });
  await hands.type(codeField(page), phone.readCode());
  await expect(page.getByText(/ran out of time/).first()).toBeVisible();
  await expect(codeField(page)).toHaveCount(0);
  expect(ledger.count('verifyTotp')).toBe(1);
  await signIn(page, hands);
  await expect(codeField(page)).toBeFocused();
  await hands.type(codeField(page), phone.readCode(1));
  await expectSignedIn(page);
});

test('S15 a code that does not match: kept, selected, tied to its reason, said once', async ({
  page,
  demo,
  hands,
}) => {
  const { ledger } = demo.backend;
  const phone = giveApp(demo);
  const heard = await listenForAnnouncements(page);
  await reachCode(page, hands, demo.url);
  const wrong = otherThan(phone.readCode());
  const reason = /^That code did not match\. Try the newest one\./;
  await hands.type(codeField(page), wrong);
  await expectKept(page, wrong, reason);
  await expect.poll(() => heard.filter((text) => reason.test(text))).toHaveLength(1);
  expect(ledger.count('verifyTotp')).toBe(1);

  const right = phone.readCode();
  await page.keyboard.type(right.slice(0, 1));
  await expect(codeField(page)).toHaveValue(right.slice(0, 1));
  await expect(codeField(page)).not.toHaveAttribute('aria-invalid');
  await page.keyboard.type(right.slice(1));
  await expectSignedIn(page);
  expect(ledger.count('verifyTotp')).toBe(2);
});
