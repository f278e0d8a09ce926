import { test as base, expect } from '@playwright/test';
import type { ReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { closeAfterEachAnswer } from './support/closeAfterEachAnswer.ts';
import { openDatabase, openDemo, startDemo } from './support/demo.ts';
import { pointer } from './support/hands.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  saveRecoveryCode,
  scan,
  signIn,
} from './support/visit.ts';

closeAfterEachAnswer();

const test = base.extend<{ demo: ReferenceServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  demo: async ({}, use) => {
    const { dbFile, remove } = await openDatabase();
    const demo = await openDemo(dbFile);
    await use(demo);
    await demo.close();
    await remove();
  },
});

test('a wrong code stays, selected, and the next one gets in', async ({ page, demo }) => {
  const hands = pointer(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  const right = phone.readCode();
  await hands.type(codeField(page), right === '000000' ? '111111' : '000000');
  await expect(
    page.getByText('That code did not match. Try the newest one.').first(),
  ).toBeVisible();
  await expect(codeField(page)).toBeFocused();
  await expect
    .poll(() =>
      codeField(page).evaluate((field: HTMLInputElement) => [
        field.selectionStart,
        field.selectionEnd,
      ]),
    )
    .toEqual([0, 6]);
  await page.keyboard.type(phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
});

test('a reused code is refused, and the next one gets in', async ({ page, demo }) => {
  const hands = pointer(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await hands.press(page.getByRole('button', { name: 'Sign out' }));
  await signIn(page, hands);
  const used = phone.readCode();
  await hands.type(codeField(page), used);
  await expectSignedIn(page);
  await hands.press(page.getByRole('button', { name: 'Sign out' }));
  await signIn(page, hands);
  const before = demo.backend.ledger.count('verifyTotp');
  await hands.type(codeField(page), used);
  await expect(page.getByText(/Wait for the next one|show the next one/).first()).toBeVisible();
  expect(demo.backend.ledger.count('verifyTotp')).toBe(before);
  await hands.type(codeField(page), phone.readCode(1));
  await expectSignedIn(page);
});

test('S13 a sign-in whose token expired goes back to the login, which says so', async ({
  page,
  demo,
}) => {
  const hands = pointer(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  demo.backend.clock.advance(361_000);
  await hands.type(codeField(page), phone.readCode(12));
  await expect(page.getByText(/ran out of time/).first()).toBeVisible();
  await signIn(page, hands);
  await expect(heading(page, /authenticator app|setting up/)).toBeVisible();
});

test('N03 the connection drops after the code to confirm was sent: the person ends with an app that is set up', async ({
  page,
  demo,
}) => {
  const hands = pointer(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  demo.backend.faults.next('confirmTotp', { type: 'drop', when: 'after' });
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
  expect(demo.backend.ledger.count('confirmTotp')).toBe(1);
});

test('a server that dies in the middle leaves a clear way on', async ({ page }) => {
  const { dbFile, remove } = await openDatabase();
  let demo = await startDemo({ dbFile });
  try {
    const hands = pointer(page);
    await page.goto(demo.url);
    await signIn(page, hands);
    const phone = await scan(page, hands);
    await demo.kill();
    await hands.type(codeField(page), phone.readCode());
    await expect(page.getByText(/connection dropped/i).first()).toBeVisible();
    demo = await startDemo({ dbFile, port: demo.port });
    await hands.press(page.getByRole('button', { name: 'Verify code' }));
    await saveRecoveryCode(page, hands);
    await expectSignedIn(page);
  } finally {
    await demo.kill();
    await remove();
  }
});
