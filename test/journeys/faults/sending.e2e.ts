import { expect, type Page } from '@playwright/test';
import { scenarios } from 'react-mfa-kit/testing';
import { addCors } from '../../../examples/reference-server/addCors.ts';
import { readRequest } from '../../../examples/reference-server/readRequest.ts';
import { sendResponse } from '../../../examples/reference-server/sendResponse.ts';
import type { Hands } from '../support/hands.ts';
import { waitForCode } from '../support/inbox.ts';
import { expectSent, resendButton } from '../support/secondStep.ts';
import { expectSignedIn, codeField as fieldOf, heading, signIn } from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { listenForAnnouncements } from './support/listen.ts';
import { openElsewhere } from './support/openElsewhere.ts';
import { otherThan } from './support/person.ts';

const codeField = (page: Page) => fieldOf(page, 4);
const willSend = 'We will send a code to +86 •••• ••8000.';
const wasSent = 'We sent a 4-digit code to +86 •••• ••8000.';
const notSent = 'The code was not sent. Try again.';

/** From the demo's first screen to the field for a code by text message. */
async function reachSms(page: Page, hands: Hands, url: string): Promise<void> {
  await page.goto(url);
  await signIn(page, hands);
  await expect(heading(page, 'Check your messages')).toBeVisible();
}

test('N02 the code cannot be asked for: said so, and a press asks again', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  const heard = await listenForAnnouncements(page);
  backend.faults.next('sendSmsCode', { type: 'drop', when: 'before' });
  await reachSms(page, hands, demo.url);
  await expect(page.getByText(notSent).first()).toBeVisible();
  await expect(page.getByText(willSend)).toBeVisible();
  await expect(codeField(page)).not.toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => heard.filter((text) => text === notSent)).toHaveLength(1);
  expect(backend.ledger.count('sendSmsCode')).toBe(1);

  await hands.press(page.getByRole('button', { name: 'Send code' }));
  await expect(page.getByText(wasSent)).toBeVisible();
  await expect(page.locator('.mfa-challenge').getByText(notSent)).toHaveCount(0);
  await hands.type(codeField(page), await waitForCode(demo.url));
  await expectSignedIn(page);
  expect(backend.ledger.count('sendSmsCode')).toBe(2);
});

test('N03 the message goes out and the answer is lost: the code that comes opens the door', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  backend.faults.next('sendSmsCode', { type: 'drop', when: 'after' });
  await reachSms(page, hands, demo.url);
  await expect(page.getByText(notSent).first()).toBeVisible();
  const code = await waitForCode(demo.url);

  await hands.press(page.getByRole('button', { name: 'Send code' }));
  await expect(
    page.getByText(/^A code was sent a moment ago\. You can ask for another one in/).first(),
  ).toBeVisible();
  await expect(page.getByText(wasSent)).toBeVisible();
  await hands.type(codeField(page), code);
  await expectSignedIn(page);
  expect(backend.ledger.count('sendSmsCode')).toBe(2);
  expect(backend.ledger.count('verifySms')).toBe(1);
});

test('N03 the answer to a code by text message is lost: not sent again, and a new code is the way on', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  await page.clock.install();
  await reachSms(page, hands, demo.url);
  const code = await waitForCode(demo.url);
  backend.faults.next('verifySms', { type: 'drop', when: 'after' });
  await hands.type(codeField(page), code);
  await expect(codeField(page)).toHaveAccessibleDescription(
    /^The connection dropped before we got an answer\. Ask for a new code and try again\./,
  );
  await expect(codeField(page)).toHaveValue(code);
  await expect(codeField(page)).toBeFocused();
  expect(backend.ledger.count('verifySms')).toBe(1);

  await page.clock.fastForward('01:01');
  backend.clock.advance(61_000);
  await hands.press(resendButton(page));
  await hands.type(codeField(page), await waitForCode(demo.url, 2));
  await expectSignedIn(page);
  expect(backend.ledger.count('verifySms')).toBe(2);
});

test('S08 the server wants seven seconds: nothing goes before, and start and end are said', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  const heard = await listenForAnnouncements(page);
  await page.clock.install();
  await reachSms(page, hands, demo.url);
  const right = await waitForCode(demo.url);
  await expectSent(page);
  await page.clock.pauseAt(new Date(Date.now() + 20_000));
  backend.faults.next('verifySms', { type: 'refuse', status: 429, code: 429, retryAfter: 7 });
  await hands.type(codeField(page), right);
  const button = page.getByRole('button', { name: 'Verify code' });
  await expect(button).toHaveAccessibleDescription('You can try again in 7 seconds.');
  await page.keyboard.press('Enter');
  await page.clock.runFor(6_000);
  await expect(button).toHaveAccessibleDescription('You can try again in 1 second.');
  await page.clock.runFor(2_000);
  await expect(button).toHaveAccessibleDescription('');
  await expect
    .poll(() => heard.filter((text) => /^You can try again/.test(text)))
    .toEqual(['You can try again in 7 seconds.', 'You can try again now.']);
  expect(backend.ledger.count('verifySms')).toBe(1);
  await hands.press(button);
  await expectSignedIn(page);
});

for (const { headers, wait, isOver } of [
  { headers: [], wait: /^[1-6]?\d seconds$/, isOver: true },
  { headers: ['retry-after'], wait: /^[45] minutes$/, isOver: false },
]) {
  test(`S10 another origin, which exposes ${headers.join() || 'no header'}, wants the next code later: ${isOver ? 'a minute is waited' : 'as long as it says'}`, async ({
    page,
    host,
  }) => {
    const { backend } = host;
    scenarios.smsBound(backend);
    backend.faults.next('sendSmsCode', { type: 'refuse', status: 429, code: 429, retryAfter: 300 });
    await page.clock.install();
    const api = await openElsewhere(async (incoming, outgoing) => {
      if (addCors(incoming, outgoing, headers) === 'answered') return;
      const request = await readRequest(incoming);
      if (typeof request === 'number') throw new Error(`HTTP ${request}`);
      await sendResponse(await backend.handle(request), outgoing);
    });
    try {
      await page.goto(`${host.url}/challenge.html?app-host=${api.url}`);
      const notice = page.locator('.mfa-challenge').getByText(/^A code was sent a moment ago\./);
      await expect(notice).toHaveText(/You can ask for another one in .+\.$/);
      const [, said] = /in (.+)\.$/.exec(await notice.innerText()) ?? [];
      expect(said).toMatch(wait);
      await page.clock.fastForward('01:01');
      await expect(notice).toHaveCount(isOver ? 0 : 1);
      await expect(resendButton(page)).toHaveText(isOver ? 'Send code' : /^Resend in/);
    } finally {
      await api.close();
    }
  });
}

test('S18 a code that came too long ago: the focus stays, and another one is offered', async ({
  page,
  demo,
  hands,
}) => {
  const { backend } = demo;
  scenarios.smsBound(backend);
  await page.clock.install();
  await reachSms(page, hands, demo.url);
  const code = await waitForCode(demo.url);
  await expectSent(page);
  await page.clock.fastForward('01:01');
  backend.clock.advance(301_000);
  await hands.type(codeField(page), code);
  await expect(codeField(page)).toHaveAccessibleDescription(
    /^That code has expired\. Ask for a new one\./,
  );
  await expect(codeField(page)).toBeFocused();
  await expect(codeField(page)).toHaveValue(code);
  await hands.press(resendButton(page));
  await hands.type(codeField(page), await waitForCode(demo.url, 2));
  await expectSignedIn(page);
});

test('L07 however often another code is asked for, one goes out', async ({ page, demo, hands }) => {
  const { backend } = demo;
  scenarios.emailBound(backend);
  await page.clock.install();
  await page.goto(demo.url);
  await signIn(page, hands);
  await waitForCode(demo.url);
  await expectSent(page);
  await page.clock.fastForward('01:01');
  backend.clock.advance(61_000);
  const held = backend.faults.hold('sendEmailCode');
  await resendButton(page).dblclick();
  await held.arrived;
  await resendButton(page).click({ force: true });
  held.release();
  await expect(resendButton(page)).toHaveText(/^Resend in/);
  await resendButton(page).click({ force: true });
  await hands.type(codeField(page), otherThan(await waitForCode(demo.url, 2)));
  await expect(codeField(page)).toHaveAccessibleDescription(/^That code did not match/);
  expect(backend.ledger.count('sendEmailCode')).toBe(2);
});
