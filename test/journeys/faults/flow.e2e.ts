import { expect, type Page } from '@playwright/test';
import {
  codeField,
  expectSignedIn,
  heading,
  saveRecoveryCode,
  scan,
  signIn,
} from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { giveApp, reachCode } from './support/person.ts';

const qrCode = (page: Page) => page.getByRole('img', { name: /^QR code/ });

test('L02 the window loses and gets the focus, and is hidden, while the code is scanned: the same key', async ({
  page,
  demo,
  hands,
}) => {
  const { ledger } = demo.backend;
  await page.goto(demo.url);
  await signIn(page, hands);
  await expect(qrCode(page)).toBeVisible();
  const drawn = await readDrawing(page);
  const requests = ledger.entries.length;
  const other = await page.context().newPage();
  await other.bringToFront();
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible'] as const) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      window.dispatchEvent(new Event(state === 'hidden' ? 'blur' : 'focus'));
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }
    window.dispatchEvent(new Event('online'));
  });
  await other.close();
  await page.bringToFront();
  expect(await readDrawing(page)).toBe(drawn);
  expect(ledger.entries).toHaveLength(requests);
  expect(ledger.count('associateTotp')).toBe(1);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
});

/** The shape of the QR code: another key has another one. */
async function readDrawing(page: Page): Promise<string> {
  const modules = qrCode(page).locator('[data-part="qr-code-modules"]');
  await expect(modules).toHaveAttribute('d', /./);
  return (await modules.getAttribute('d')) ?? '';
}

test('L06 a double click on Start makes one key', async ({ page, host }) => {
  const { ledger } = host.backend;
  await page.goto(`${host.url}/enrolment.html`);
  await page.getByRole('button', { name: 'Set up the app' }).dblclick();
  await expect(qrCode(page)).toBeVisible();
  expect(ledger.count('associateTotp')).toBe(1);
});

test('L07 the last digit, Enter, a double click and two submits in one task send one code', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  await reachCode(page, hands, demo.url);
  const held = faults.hold('verifyTotp');
  await hands.type(codeField(page), phone.readCode());
  await page.keyboard.press('Enter');
  await page.locator('[data-part="submit"]').dblclick({ force: true });
  await codeField(page).evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await held.arrived;
  held.release();
  await expectSignedIn(page);
  expect(ledger.count('verifyTotp')).toBe(1);
});

test('L07 without auto-submit, a double click and two submits in one task send one code', async ({
  page,
  host,
  hands,
}) => {
  const { faults, ledger } = host.backend;
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html?auto-submit=off`);
  await hands.type(codeField(page), phone.readCode());
  expect(ledger.count('verifyTotp')).toBe(0);
  const held = faults.hold('verifyTotp');
  await page.getByRole('button', { name: 'Verify code' }).dblclick();
  await codeField(page).evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await held.arrived;
  held.release();
  await expect(page.getByLabel('Accepted')).toHaveText('1');
  expect(ledger.count('verifyTotp')).toBe(1);
});

test('L12 a reload while the code is scanned: set-up starts again only when it is asked for', async ({
  page,
  demo,
  hands,
}) => {
  const { ledger } = demo.backend;
  await page.goto(demo.url);
  await signIn(page, hands);
  const before = await scan(page, hands);
  await page.reload();
  await signIn(page, hands);
  await expect(heading(page, 'Start setting up again?')).toBeVisible();
  await expect(page.getByText(/the earlier key is gone/)).toBeVisible();
  expect(ledger.count('associateTotp')).toBe(1);
  await hands.press(page.getByRole('button', { name: 'Start again' }));
  const after = await scan(page, hands);
  expect(after.uri).not.toBe(before.uri);
  expect(ledger.count('associateTotp')).toBe(2);
  await hands.type(codeField(page), after.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
});

test('L14 leaving while the recovery code is unsaved asks first, and finishing says what is missing', async ({
  page,
  demo,
  hands,
}) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await expect(heading(page, 'Save your recovery code')).toBeFocused();

  await hands.press(page.getByRole('link', { name: '简体中文' }));
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(heading(page, 'Save your recovery code')).toBeVisible();

  const finish = page.locator('[data-part="finish"]');
  await finish.click({ force: true });
  const reason = /^Copy, download or print the code first/;
  await expect(finish).toHaveAccessibleDescription(reason);
  await expect(heading(page, 'Save your recovery code')).toBeVisible();
  await saveRecoveryCodeFrom(page);
  await expectSignedIn(page);
  await hands.press(page.getByRole('link', { name: '简体中文' }));
  await expect(heading(page, '登录 Fernway')).toBeVisible();
  expect(asked).toEqual(['beforeunload']);
});

/** The heading has lost the focus by now. */
async function saveRecoveryCodeFrom(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download recovery code' }).click();
  await download;
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Finish' }).click();
}
