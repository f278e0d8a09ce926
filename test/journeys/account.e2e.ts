import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openDatabase, openDemo, startDemo } from './support/demo.ts';
import { type Hands, keyboard, pointer } from './support/hands.ts';
import {
  codeField,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from './support/visit.ts';

const list = (page: Page) => page.getByRole('list', { name: 'Two-step verification' });
const rows = (page: Page) => list(page).getByRole('listitem');
const setUp = 'Set up an authenticator app';
const face = fileURLToPath(new URL('../support/faces/face.jpg', import.meta.url));

/** From the sign-in to the account page, setting an app up on the way as the application asks. */
async function openAccount(page: Page, url: string, hands: Hands, query = '') {
  await page.goto(`${url}/account${query}`);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expect(heading(page, 'Security')).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  return phone;
}

async function choose(page: Page, hands: Hands, action: string) {
  await hands.press(page.getByRole('button', { name: /^Actions for/ }));
  // A menu is gone through by arrows, however it was opened.
  const item = page.getByRole('menuitem', { name: action });
  for (let count = 0; count < 4; count += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** The step-up that comes before a removal. */
async function confirmItIsMe(page: Page, hands: Hands, code: string) {
  await expect(page.getByRole('dialog', { name: 'Confirm it’s you to continue' })).toBeVisible();
  await expect(codeField(page)).toBeFocused();
  await hands.type(codeField(page), code);
}

for (const { name, make } of [
  { name: 'with a pointer', make: pointer },
  { name: 'with the keyboard alone', make: keyboard },
]) {
  test(`names, removes and sets up an app from the list, ${name}`, async ({ page }) => {
    const { dbFile, remove } = await openDatabase();
    const demo = await openDemo(dbFile);
    try {
      const hands = make(page);
      const complaints = listenForComplaints(page);
      const phone = await openAccount(page, demo.url, hands);

      await choose(page, hands, 'Rename');
      await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
      await page.keyboard.type('Work phone');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Actions for Work phone' })).toBeFocused();

      await choose(page, hands, 'Remove');
      await confirmItIsMe(page, hands, phone.readCode(1));
      await expect(page.getByRole('alertdialog', { name: 'Remove Work phone?' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
      await hands.press(page.getByRole('button', { name: 'Remove app' }));
      await expect(heading(page, 'Only a password protects your account')).toBeVisible();
      await expect(heading(page, 'Two-step verification')).toBeFocused();

      await hands.press(page.getByRole('button', { name: setUp }));
      const next = await scan(page, hands);
      await hands.type(codeField(page), next.readCode());
      await saveRecoveryCode(page, hands);
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page).first()).toBeFocused();
      expect(demo.backend.ledger.count('removeTotp')).toBe(1);
      expect(complaints).toEqual([]);
    } finally {
      await demo.close();
      await remove();
    }
  });
}

test('keeps what was refused, and replaces the last one where one is required', async ({
  page,
}) => {
  const { dbFile, remove } = await openDatabase();
  const demo = await openDemo(dbFile);
  try {
    const hands = pointer(page);
    const phone = await openAccount(page, demo.url, hands, '?required');
    const before = demo.backend.state.findAuthenticators().enabled?.id;

    await choose(page, hands, 'Remove');
    const dialog = page.getByRole('alertdialog', { name: 'This is your only second step' });
    await hands.press(dialog.getByRole('button', { name: 'Replace' }));
    await hands.press(page.getByRole('button', { name: 'Replace the app' }));
    await confirmItIsMe(page, hands, phone.readCode(1));
    const next = await scan(page, hands);
    await hands.type(codeField(page), next.readCode());
    await saveRecoveryCode(page, hands);
    await expect(rows(page)).toHaveCount(1);
    expect(demo.backend.state.findAuthenticators().enabled?.id).not.toBe(before);

    await page.goto(`${demo.url}/account`);
    await signIn(page, hands);
    await hands.type(codeField(page), next.readCode(1));
    await expect(rows(page)).toHaveCount(1);
    demo.backend.faults.next('removeTotp', { type: 'refuse', status: 409, code: 409 });
    demo.backend.clock.advance(60_000);
    await choose(page, hands, 'Remove');
    await confirmItIsMe(page, hands, next.readCode(3));
    await hands.press(page.getByRole('button', { name: 'Remove app' }));
    await expect(rows(page).first()).toContainText('was not removed');
    expect(demo.backend.state.findAuthenticators().enabled).not.toBeNull();
  } finally {
    await demo.close();
    await remove();
  }
});

test('L17 two tabs: what one changes the other shows when it is looked at', async ({ context }) => {
  const { dbFile, remove } = await openDatabase();
  const demo = await openDemo(dbFile);
  try {
    const first = await context.newPage();
    const phone = await openAccount(first, demo.url, pointer(first));
    const second = await context.newPage();
    const hands = pointer(second);
    await second.goto(`${demo.url}/account`);
    await signIn(second, hands);
    await hands.type(codeField(second), phone.readCode(1));
    await expect(rows(second)).toHaveCount(1);

    const { token } = demo.backend.state.issueUser();
    await fetch(`${demo.url}/api/v2/mfa/totp/associate`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}`, 'x-authing-app-id': 'demo' },
    });
    await second.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await first.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    for (const page of [first, second]) {
      await expect(page.getByRole('button', { name: setUp })).toBeVisible();
    }
  } finally {
    await demo.close();
    await remove();
  }
});

test('sets a face check up from the list, with a photo from a file', async ({ page }) => {
  const { dbFile, remove } = await openDatabase();
  const demo = await openDemo(dbFile);
  try {
    const hands = pointer(page);
    const complaints = listenForComplaints(page);
    await openAccount(page, demo.url, hands);
    await hands.press(page.getByRole('button', { name: 'Set up face check' }));
    const dialog = page.getByRole('dialog', { name: 'Set up face check' });
    await expect(dialog.getByText('The photo goes to Fernway for this check.')).toBeVisible();
    await hands.press(dialog.getByRole('button', { name: 'Upload a photo instead' }));
    const choosing = page.waitForEvent('filechooser');
    await hands.press(page.getByRole('button', { name: 'Choose a photo' }));
    await (await choosing).setFiles(face);
    await hands.press(page.getByRole('button', { name: 'Use this photo' }));
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).last()).toContainText('Face check');
    await expect(rows(page).last()).toBeFocused();
    await expect(page.getByRole('button', { name: 'Sign out other devices' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Set up face check' })).toBeHidden();
    expect(demo.backend.ledger.count('associateFaceByBlob')).toBe(1);
    expect(complaints).toEqual([]);
  } finally {
    await demo.close();
    await remove();
  }
});

test('signs the other browser out after a change, and stays signed in itself', async ({
  browser,
  page,
}) => {
  const { dbFile, remove } = await openDatabase();
  const demo = await openDemo(dbFile);
  const elsewhere = await browser.newContext();
  try {
    const hands = pointer(page);
    const phone = await openAccount(page, demo.url, hands);
    const other = await elsewhere.newPage();
    await other.goto(`${demo.url}/account`);
    await signIn(other, pointer(other));
    await pointer(other).type(codeField(other), phone.readCode(1));
    await expect(rows(other)).toHaveCount(1);

    // Each code opens one door once.
    demo.backend.clock.advance(60_000);
    await choose(page, hands, 'Remove');
    await confirmItIsMe(page, hands, phone.readCode(3));
    await hands.press(page.getByRole('button', { name: 'Remove app' }));
    await hands.press(page.getByRole('button', { name: 'Sign out other devices' }));
    await expect(page.getByText('Other devices are signed out.').first()).toBeAttached();
    await expect(page.getByText('Sign out other devices?')).toBeHidden();
    await expect(heading(page, 'Two-step verification')).toBeFocused();

    await other.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(heading(other, 'Sign in to Fernway')).toBeVisible();
    await expect(other.getByText('That sign-in ran out of time.')).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await hands.press(page.getByRole('button', { name: setUp }));
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  } finally {
    await elsewhere.close();
    await demo.close();
    await remove();
  }
});

test('N03 a server that dies while it removes: the list says what is known, and is right afterwards', async ({
  page,
}) => {
  const { dbFile, remove } = await openDatabase();
  let demo = await startDemo({ dbFile });
  try {
    const hands = pointer(page);
    const phone = await openAccount(page, demo.url, hands);
    await choose(page, hands, 'Remove');
    await confirmItIsMe(page, hands, phone.readCode(1));
    const confirm = page.getByRole('button', { name: 'Remove app' });
    await expect(confirm).toBeVisible();
    const { port } = demo;
    await demo.kill();
    await hands.press(confirm);
    await expect(
      page.getByText('The connection dropped. The list shows what is set up now.').first(),
    ).toBeVisible();
    await expect(page.getByText('this one may be out of date').first()).toBeVisible();
    demo = await startDemo({ dbFile, port });
    await hands.press(page.getByRole('button', { name: 'Try again' }));
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    await expect(rows(page)).toHaveCount(1);
  } finally {
    await demo.kill();
    await remove();
  }
});
