import { expect, type Page } from '@playwright/test';
import {
  generateTotp,
  scenarios,
  takenEmail,
  takenPhone,
  testPhone,
  testRecoveryCode,
  testSecret,
} from 'react-mfa-kit/testing';
import { test } from './faults/support/faultTest.ts';
import { otherThan } from './faults/support/person.ts';
import { type Hands, keyboard } from './support/hands.ts';
import { copyCode, readInbox, waitForCode } from './support/inbox.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  signIn,
} from './support/visit.ts';

const phoneField = (page: Page) => page.getByRole('textbox', { name: 'Phone number' });
const emailField = (page: Page) => page.getByRole('textbox', { name: 'Email address' });
const sendButton = (page: Page) => page.getByRole('button', { name: 'Send code' });
const resendButton = (page: Page) => page.locator('[data-part="resend-button"]');

/** From the demo's first screen to whatever the second step begins with. */
async function enter(page: Page, hands: Hands, url: string, title: string): Promise<void> {
  await page.goto(url);
  await signIn(page, hands);
  await expect(heading(page, title)).toBeVisible();
}

/** From any factor's screen to the one of another. */
async function goTo(page: Page, hands: Hands, method: RegExp): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Try another way' }));
  await hands.press(page.getByRole('button', { name: method }));
}

test('a text message comes to the phone that is known, and its code is copied from the inbox', async ({
  page,
  demo,
  hands,
}) => {
  scenarios.smsBound(demo.backend);
  const complaints = listenForComplaints(page);
  await enter(page, hands, demo.url, 'Check your messages');
  await expect(page.getByText('We sent a 4-digit code to +86 •••• ••8000.')).toBeVisible();
  await expect(codeField(page, 4)).toBeFocused();
  expect(await page.content()).not.toContain(testPhone);
  await copyCode(page, demo.url, `Text message to +86 ${testPhone}`);
  await page.keyboard.press('ControlOrMeta+v');
  await expectSignedIn(page);
  expect(demo.backend.ledger.count('sendSmsCode')).toBe(1);
  expect(demo.backend.ledger.count('verifySms')).toBe(1);
  expect(complaints).toEqual([]);
});

for (const { name, query, viewport, handsOf } of [
  {
    name: 'with the keyboard alone',
    query: '',
    viewport: { width: 1280, height: 800 },
    handsOf: keyboard,
  },
  {
    name: 'from right to left at 320 px, with the keyboard alone',
    query: '?dir=rtl',
    viewport: { width: 320, height: 640 },
    handsOf: keyboard,
  },
]) {
  test(`a phone is added, and the next sign-in sends a code there by itself, ${name}`, async ({
    page,
    demo,
  }) => {
    scenarios.smsUnbound(demo.backend);
    const complaints = listenForComplaints(page);
    const hands = handsOf(page);
    await page.setViewportSize(viewport);
    await page.clock.install();
    await enter(page, hands, `${demo.url}/${query}`, 'Add your phone number');
    await expect(phoneField(page)).toBeFocused();
    await page.keyboard.type('138 0013 8000');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Check your messages')).toBeVisible();
    await expect(codeField(page, 4)).toBeFocused();
    await page.keyboard.type(await waitForCode(demo.url));
    await expectSignedIn(page);
    const [message] = await readInbox(demo.url);
    expect(message).toMatchObject({ channel: 'sms', to: testPhone, phoneCountryCode: '+86' });

    await page.clock.fastForward('01:01');
    demo.backend.clock.advance(61_000);
    await hands.press(page.getByRole('button', { name: 'Sign out' }));
    await signIn(page, hands);
    await expect(heading(page, 'Check your messages')).toBeVisible();
    await hands.type(codeField(page, 4), await waitForCode(demo.url, 2));
    await expectSignedIn(page);
    expect(demo.backend.ledger.count('checkBindable')).toBe(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(viewport.width);
    expect(complaints).toEqual([]);
  });
}

test('a phone that somebody else has is refused without saying whose it is, and a free one is added', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.targetTaken(backend);
  await enter(page, hands, demo.url, 'Add your phone number');
  await hands.type(phoneField(page), takenPhone);
  await hands.press(sendButton(page));
  await expect(phoneField(page)).toHaveAccessibleDescription(
    /This number cannot be added\. Use a different one\./,
  );
  await expect(phoneField(page)).toBeFocused();
  await expect(phoneField(page)).toHaveAttribute('aria-invalid', 'true');
  expect(backend.ledger.count('sendSmsCode')).toBe(0);
  await hands.type(phoneField(page), testPhone);
  await hands.press(sendButton(page));
  await hands.type(codeField(page, 4), await waitForCode(demo.url));
  await expectSignedIn(page);
  expect(backend.state.findPerson()).toMatchObject({ mfaPhone: testPhone });
  expect(backend.ledger.count('checkBindable')).toBe(2);
  expect(backend.ledger.count('sendSmsCode')).toBe(1);
});

test('an email comes to the address that is known, and its code is copied from the inbox', async ({
  page,
  demo,
  hands,
}) => {
  scenarios.emailBound(demo.backend);
  await enter(page, hands, demo.url, 'Check your email');
  await expect(page.getByText('We sent a 4-digit code to t•••@example.com.')).toBeVisible();
  await copyCode(page, demo.url, 'Email to test@example.com');
  await page.keyboard.press('ControlOrMeta+v');
  await expectSignedIn(page);
  expect(demo.backend.ledger.count('sendEmailCode')).toBe(1);
  expect(demo.backend.ledger.count('verifyEmail')).toBe(1);
});

test('an address that somebody else has is refused, and a free one is added', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.targetTaken(backend);
  await enter(page, hands, demo.url, 'Add your phone number');
  await goTo(page, hands, /^Email/);
  await hands.type(emailField(page), takenEmail);
  await hands.press(sendButton(page));
  await expect(emailField(page)).toHaveAccessibleDescription(
    /This address cannot be added\. Use a different one\./,
  );
  await hands.type(emailField(page), 'robin@fernway.example');
  await hands.press(sendButton(page));
  await hands.type(codeField(page, 4), await waitForCode(demo.url));
  await expectSignedIn(page);
  expect(backend.state.findPerson()).toMatchObject({ mfaEmail: 'robin@fernway.example' });
  expect(backend.ledger.count('sendEmailCode')).toBe(1);
});

for (const { length, scenario } of [
  { length: 4, scenario: scenarios.fourDigits },
  { length: 8, scenario: scenarios.eightDigits },
]) {
  test(`the field takes the ${length} digits that the application sends`, async ({
    page,
    demo,
    hands,
  }) => {
    scenario(demo.backend);
    await enter(page, hands, demo.url, 'Check your messages');
    await expect(page.getByText(`${length}-digit code to +86`)).toBeVisible();
    const code = await waitForCode(demo.url);
    expect(code).toHaveLength(length);
    await hands.type(codeField(page, length), code.slice(0, -1));
    await page.keyboard.press('Enter');
    await expect(codeField(page, length)).toHaveAccessibleDescription(
      new RegExp(`The code has ${length} digits\\. You entered ${length - 1}\\.`),
    );
    expect(demo.backend.ledger.count('verifySms')).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.type(code.slice(-1));
    await expectSignedIn(page);
    expect(demo.backend.ledger.count('verifySms')).toBe(1);
  });
}

test('an app’s code keeps its six digits where messages have eight', async ({
  page,
  demo,
  hands,
}) => {
  scenarios.allFour(demo.backend);
  demo.backend.state.changeConfig({ codeLength: 8 });
  await enter(page, hands, demo.url, 'Confirm it’s you');
  await expect(codeField(page)).toBeFocused();
  await goTo(page, hands, /^Text message/);
  await hands.type(codeField(page, 8), await waitForCode(demo.url));
  await expectSignedIn(page);
});

test('another code that is asked for while one is checked waits, and says why', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  await page.clock.install();
  await enter(page, hands, demo.url, 'Check your messages');
  const first = await waitForCode(demo.url);
  await page.clock.fastForward('01:01');
  backend.clock.advance(61_000);
  await expect(resendButton(page)).toHaveText('Resend code');

  const held = backend.faults.hold('verifySms');
  await hands.type(codeField(page, 4), otherThan(first));
  await held.arrived;
  await expect(resendButton(page)).toHaveAccessibleDescription(
    'Wait a moment. This is still being checked.',
  );
  await resendButton(page).click({ force: true });
  held.release();
  await expect(codeField(page, 4)).toHaveAccessibleDescription(/^That code did not match/);
  expect(backend.ledger.count('sendSmsCode')).toBe(1);

  await hands.press(resendButton(page));
  const second = await waitForCode(demo.url, 2);
  await hands.type(codeField(page, 4), second);
  await expectSignedIn(page);
  expect(backend.ledger.count('sendSmsCode')).toBe(2);
  expect(backend.ledger.count('verifySms')).toBe(2);
});

test('a code that is typed before the message is confirmed as sent goes as soon as it can', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  scenarios.smsBound(demo.backend);
  const held = faults.hold('sendSmsCode');
  await enter(page, hands, demo.url, 'Check your messages');
  await held.arrived;
  await expect(page.getByText('We will send a code to +86 •••• ••8000.')).toBeVisible();
  const code = await waitForCode(demo.url);
  await hands.type(codeField(page, 4), code);
  await expect(codeField(page, 4)).toHaveValue(code);
  expect(ledger.count('verifySms')).toBe(0);
  held.release();
  await expectSignedIn(page);
  expect(ledger.count('verifySms')).toBe(1);
});

test('S14 five wrong codes close one way, and another one is still open', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.allFour(backend);
  backend.state.changePerson({ policies: ['SMS', 'EMAIL'] });
  await enter(page, hands, demo.url, 'Check your messages');
  const right = await waitForCode(demo.url);
  for (const [index, wrong] of wrongCodes(right).entries()) {
    await hands.type(codeField(page, 4), wrong);
    await expect.poll(() => backend.ledger.count('verifySms')).toBe(index + 1);
    await expect(codeField(page, 4)).toHaveAttribute('aria-invalid', 'true');
  }
  await hands.type(codeField(page, 4), right);
  await expect(heading(page, 'Your account is locked')).toBeFocused();
  await expect(codeField(page, 4)).toHaveCount(0);
  await goTo(page, hands, /^Email/);
  await hands.type(codeField(page, 4), await waitForCode(demo.url, 2));
  await expectSignedIn(page);
});

/** As many as the server bears. */
function wrongCodes(right: string): string[] {
  return ['1357', '2468', '3579', '4680', '5791', '6802']
    .filter((code) => code !== right)
    .slice(0, 5);
}

test('S13 a sign-in that ends on the server while a code is typed goes back to the login, which says so', async ({
  page,
  demo,
  hands,
}) => {
  scenarios.emailBound(demo.backend);
  await page.clock.install();
  await enter(page, hands, demo.url, 'Check your email');
  const code = await waitForCode(demo.url);
  await page.clock.fastForward('01:01');
  demo.backend.clock.advance(361_000);
  await hands.type(codeField(page, 4), code);
  await expect(page.getByText(/ran out of time/).first()).toBeVisible();
  await signIn(page, hands);
  await hands.type(codeField(page, 4), await waitForCode(demo.url, 2));
  await expectSignedIn(page);
});

test('a sign-in that nobody goes on with warns of its end, and then goes back to the login', async ({
  page,
  demo,
  hands,
}) => {
  scenarios.smsBound(demo.backend);
  await page.clock.install();
  await enter(page, hands, demo.url, 'Check your messages');
  await page.clock.fastForward('05:10');
  await expect(page.getByText(/^This sign-in ends in \d+ seconds\.$/).first()).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(page.getByText(/ran out of time/).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  expect(demo.backend.ledger.count('verifySms')).toBe(0);
});

test('N03 the answer to a recovery code is lost after it counted: said so, and another way is still open', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.allFour(backend);
  const recoveryField = page.getByRole('textbox', { name: 'Recovery code' });
  await enter(page, hands, demo.url, 'Confirm it’s you');
  await goTo(page, hands, /^Recovery code/);
  backend.faults.next('verifyRecoveryCode', { type: 'drop', when: 'after' });
  await hands.type(recoveryField, testRecoveryCode);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'We do not know if that worked')).toBeVisible();
  await expect(recoveryField).toHaveAccessibleDescription(/so the code may be used up/);
  expect(backend.ledger.count('verifyRecoveryCode')).toBe(1);

  await hands.press(page.getByRole('button', { name: 'Sign in again' }));
  await signIn(page, hands);
  await goTo(page, hands, /^Recovery code/);
  await hands.type(recoveryField, testRecoveryCode);
  await page.keyboard.press('Enter');
  await expect(recoveryField).toHaveAccessibleDescription(/^That recovery code did not match/);
  await goTo(page, hands, /^Authenticator app/);
  await hands.type(codeField(page), generateTotp(testSecret, backend.clock.now()));
  await expectSignedIn(page);
});
