import { expect } from '@playwright/test';
import { scenarios, takenEmail, takenPhone, testPhone } from 'react-mfa-kit/testing';
import { test } from './faults/support/faultTest.ts';
import { keyboard } from './support/hands.ts';
import { copyCode, readInbox, waitForCode } from './support/inbox.ts';
import { emailField, enter, goTo, phoneField, sendButton } from './support/secondStep.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  signIn,
} from './support/visit.ts';

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
