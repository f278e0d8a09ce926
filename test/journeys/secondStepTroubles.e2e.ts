import { expect } from '@playwright/test';
import { generateTotp, scenarios, testRecoveryCode, testSecret } from 'react-mfa-kit/testing';
import { test } from './faults/support/faultTest.ts';
import { otherThan } from './faults/support/person.ts';
import { waitForCode } from './support/inbox.ts';
import { enter, expectSent, goTo, resendButton } from './support/secondStep.ts';
import { codeField, expectSignedIn, heading, signIn } from './support/visit.ts';

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
  await expectSent(page);
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
  await expectSent(page);
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
  await expectSent(page);
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
