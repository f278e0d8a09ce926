import { expect, type Page } from '@playwright/test';
import { testRecoveryCode } from '../../src/testing/index.ts';
import { test } from './faults/support/faultTest.ts';
import {
  listenForAnnouncements,
  listenForRequests,
  listenForViolations,
} from './faults/support/listen.ts';
import { giveApp, reachCode } from './faults/support/person.ts';
import { type Hands, keyboard, pointer } from './support/hands.ts';
import { expectSignedIn, heading, listenForComplaints } from './support/visit.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Recovery code' });
const verify = (page: Page) => page.getByRole('button', { name: 'Verify code' });
const newCode = (page: Page) => page.getByRole('group', { name: 'Recovery code' });
const heard = (page: Page) => page.getByLabel('Heard');
const path = '/api/v2/mfa/totp/recovery';

for (const [name, handsOf] of [
  ['with a pointer', pointer],
  ['with the keyboard alone', keyboard],
] as const) {
  test(`the phone is lost: in with the recovery code, and again with the one that took its place, ${name}`, async ({
    page,
    demo,
  }) => {
    giveApp(demo);
    const hands = handsOf(page);
    const complaints = listenForComplaints(page);
    const violations = await listenForViolations(page);
    await reachCode(page, hands, demo.url);
    await chooseRecovery(page, hands);
    await hands.type(field(page), testRecoveryCode.replaceAll('-', '').toUpperCase());
    await page.keyboard.press('Enter');
    const replacement = await saveNewCode(page, hands);
    await expect(heading(page, 'Is your phone lost or new?')).toBeFocused();
    await hands.press(page.getByRole('button', { name: 'Not now' }));
    await expectSignedIn(page);
    expect(replacement).not.toBe(testRecoveryCode);

    await reachCode(page, hands, demo.url);
    await chooseRecovery(page, hands);
    await hands.type(field(page), testRecoveryCode);
    await hands.press(verify(page));
    await expect(field(page)).toHaveAccessibleDescription(/did not match/);
    await hands.type(field(page), replacement);
    await hands.press(verify(page));
    await saveNewCode(page, hands);
    await hands.press(page.getByRole('button', { name: 'Set up an authenticator app' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security');
    expect(complaints).toEqual([]);
    expect(violations).toEqual([]);
  });
}

test('I15 a line of the saved file is pasted whole, by the clipboard of the browser', async ({
  page,
  host,
  hands,
}) => {
  giveApp(host);
  await page.goto(`${host.url}/recovery.html`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = `Recovery code for Fernway\nUse it once.\n\n${testRecoveryCode}\n\nAccount: Ada`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
  await hands.press(field(page));
  await page.keyboard.press('ControlOrMeta+v');
  await hands.press(verify(page));
  await expect(heading(page, 'Save your new recovery code')).toBeFocused();
});

test('six digits lead to the field for the code of the app', async ({ page, host, hands }) => {
  giveApp(host);
  await page.goto(`${host.url}/recovery.html`);
  await hands.type(field(page), '482173');
  await hands.press(verify(page));
  await hands.press(page.getByRole('button', { name: 'Enter it as an app code' }));
  await expect(heard(page)).toHaveText('use the app');
  expect(host.backend.ledger.count('verifyRecoveryCode')).toBe(0);
});

test('N03 the answer is lost after the code counted: said so, kept, and no second request by itself', async ({
  page,
  host,
  hands,
}) => {
  giveApp(host);
  const { faults, ledger } = host.backend;
  await page.goto(`${host.url}/recovery.html`);
  const sent = listenForRequests(page, path);
  faults.next('verifyRecoveryCode', { type: 'drop', when: 'after' });
  await hands.type(field(page), testRecoveryCode);
  await hands.press(verify(page));
  await expect(heading(page, 'We do not know if that worked')).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(testRecoveryCode);
  await expect(field(page)).toHaveAccessibleDescription(/^The connection dropped before we got/);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(heard(page)).toHaveText('unknown-outcome');
  expect(sent).toHaveLength(1);
  await hands.press(verify(page));
  await expect(field(page)).toHaveAccessibleDescription(/Make sure it belongs to this account/);
  expect(ledger.count('verifyRecoveryCode')).toBe(2);
});

test('N18 the host takes the screen away while the code is checked: nothing is aborted, the new code waits', async ({
  page,
  host,
  hands,
}) => {
  giveApp(host);
  const { faults, ledger, state } = host.backend;
  await page.goto(`${host.url}/recovery.html`);
  const held = faults.hold('verifyRecoveryCode');
  await hands.type(field(page), testRecoveryCode);
  await hands.press(verify(page));
  await held.arrived;
  await hands.press(page.getByRole('button', { name: 'Leave' }));
  held.release();
  await expect(heard(page)).toHaveText('in as test@example.com');
  await hands.press(page.getByRole('button', { name: 'Come back' }));
  const { recoveryCode } = state.findAuthenticators().enabled ?? {};
  await expect(newCode(page)).toHaveText(`${recoveryCode}`);
  expect(ledger.count('verifyRecoveryCode')).toBe(1);
});

test('N18 L14 the browser asks before the page is left, from the press until the new code is saved', async ({
  page,
  host,
  hands,
}) => {
  giveApp(host);
  await page.goto(`${host.url}/recovery.html`);
  const held = host.backend.faults.hold('verifyRecoveryCode');
  await hands.type(field(page), testRecoveryCode);
  await hands.press(verify(page));
  await held.arrived;
  expect(await asksFirst(page)).toBe(true);
  held.release();
  await expect(heading(page, 'Save your new recovery code')).toBeFocused();
  expect(await asksFirst(page)).toBe(true);
  await saveNewCode(page, hands);
  await expect(heading(page, 'Is your phone lost or new?')).toBeFocused();
  expect(await asksFirst(page)).toBe(false);
  await hands.press(page.getByRole('button', { name: 'Set up an authenticator app' }));
  await expect(heard(page)).toHaveText('in as test@example.com, set up again');
});

test('S26 no new code came: said before the host hears anything', async ({ page, host, hands }) => {
  giveApp(host);
  host.backend.faults.next('verifyRecoveryCode', {
    type: 'edit',
    edit: ({ recoveryCode: _, ...body }) => body,
  });
  await page.goto(`${host.url}/recovery.html`);
  await hands.type(field(page), testRecoveryCode);
  await hands.press(verify(page));
  await expect(heading(page, 'You need a new recovery code')).toBeFocused();
  await expect(heard(page)).toHaveText('');
  await hands.press(page.getByRole('button', { name: 'Not now' }));
  await expect(heard(page)).toHaveText('in as test@example.com');
});

test('says each thing once', async ({ page, host, hands }) => {
  giveApp(host);
  const announced = await listenForAnnouncements(page);
  await page.goto(`${host.url}/recovery.html`);
  await hands.type(field(page), testRecoveryCode);
  await hands.press(verify(page));
  await expect(heading(page, 'Save your new recovery code')).toBeFocused();
  await expect
    .poll(() => announced.filter(Boolean))
    .toEqual(['Checking your recovery code. Keep this page open.', 'Recovery code accepted.']);
});

/** From the field for the code of an app to the one for a recovery code. */
async function chooseRecovery(page: Page, hands: Hands) {
  await hands.press(page.getByRole('button', { name: 'Try another way' }));
  await hands.press(page.getByRole('button', { name: /^Recovery code/ }));
  await expect(field(page)).toBeFocused();
}

/** Saves the new code and gives it back as the screen shows it. */
async function saveNewCode(page: Page, hands: Hands): Promise<string> {
  await expect(heading(page, 'Save your new recovery code')).toBeFocused();
  const shown = await newCode(page).innerText();
  await hands.press(page.getByRole('checkbox'));
  await hands.press(page.getByRole('button', { name: 'Finish' }));
  return shown.replace(/[^0-9a-f-]/g, '');
}

/** Whether the browser would ask before the page is left. */
function asksFirst(page: Page): Promise<boolean> {
  return page.evaluate(
    () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
}
