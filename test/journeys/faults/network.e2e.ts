import { expect } from '@playwright/test';
import { openDemo } from '../support/demo.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  saveRecoveryCode,
  scan,
  signIn,
} from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { listenForAnnouncements, listenForRequests } from './support/listen.ts';
import { expectKept, giveApp, reachCode } from './support/person.ts';

const verify = '/api/v2/mfa/totp/verify';
const lost = /^The connection dropped before we got an answer\. Wait for the next code/;

test('N01 the list cannot be reached: setting up does not hang on it', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  faults.always('listFactors', { type: 'drop', when: 'before' });
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
  expect(ledger.count('associateTotp')).toBe(1);
  expect(ledger.count('confirmTotp')).toBe(1);
  expect(failures).toEqual([]);
});

test('N02 the server is gone when the code is sent: it stays, selected, and goes again on a press alone', async ({
  page,
  demo,
  hands,
}) => {
  const phone = giveApp(demo);
  await reachCode(page, hands, demo.url);
  const sent = listenForRequests(page, verify);
  const { dbFile, port } = demo;
  await demo.close();
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, lost);
  expect(sent).toHaveLength(1);

  const back = await openDemo(dbFile, port);
  try {
    await page.keyboard.type(code);
    await expect(codeField(page)).toHaveValue(code);
    expect(sent).toHaveLength(1);
    await hands.press(page.getByRole('button', { name: 'Verify code' }));
    await expectSignedIn(page);
    expect(sent).toHaveLength(2);
    expect(back.backend.ledger.count('verifyTotp')).toBe(1);
  } finally {
    await back.close();
  }
});

test('N03 the connection drops after the code was sent: said so, and not sent a second time', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  faults.next('verifyTotp', { type: 'drop', when: 'after' });
  await reachCode(page, hands, demo.url);
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, lost);
  expect(ledger.count('verifyTotp')).toBe(1);
  await page.keyboard.type(phone.readCode(1));
  await expectSignedIn(page);
  expect(ledger.count('verifyTotp')).toBe(2);
});

test('N03 the connection drops before the code to confirm counted: the list is read, and the same key waits', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  const lists = ledger.count('listFactors');
  faults.next('confirmTotp', { type: 'drop', when: 'before' });
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, lost);
  expect(ledger.count('confirmTotp')).toBe(1);
  expect(ledger.count('listFactors')).toBe(lists + 1);
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
  expect(ledger.count('confirmTotp')).toBe(2);
  expect(ledger.count('associateTotp')).toBe(1);
});

test('N04 the server never answers: given up after twenty seconds, said once', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  const heard = await listenForAnnouncements(page);
  await page.clock.install();
  await reachCode(page, hands, demo.url);
  faults.next('verifyTotp', { type: 'silence' });
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expect.poll(() => ledger.count('verifyTotp')).toBe(1);
  const button = page.getByRole('button', { name: 'Verifying' });
  await expect(button).toHaveAttribute('data-busy');
  await page.clock.fastForward(19_000);
  await expect(button).toHaveAttribute('data-busy');
  await page.clock.fastForward(2_000);
  await expectKept(page, code, lost);
  await expect(page.getByRole('button', { name: 'Verify code' })).toBeVisible();
  await expect.poll(() => heard.filter((text) => lost.test(text))).toHaveLength(1);
  expect(ledger.count('verifyTotp')).toBe(1);
});

test('N05 the answer breaks off in the middle: no success, though it counted', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  faults.next('verifyTotp', { type: 'half-body' });
  await reachCode(page, hands, demo.url);
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, lost);
  expect(ledger.count('verifyTotp')).toBe(1);
  await page.keyboard.type(phone.readCode(1));
  await expectSignedIn(page);
});

test('N06 offline before the code is sent: tried once in sight, nothing is queued for later', async ({
  page,
  demo,
  hands,
}) => {
  const { ledger } = demo.backend;
  const phone = giveApp(demo);
  await page.clock.install();
  await reachCode(page, hands, demo.url);
  const sent = listenForRequests(page, verify);
  await page.context().setOffline(true);
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, lost);
  expect(sent).toHaveLength(1);

  await page.context().setOffline(false);
  await page.clock.fastForward('04:00');
  await page.evaluate(async () => (await fetch('/index.html')).ok);
  expect(sent).toHaveLength(1);
  expect(ledger.count('verifyTotp')).toBe(0);
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await expect.poll(() => ledger.count('verifyTotp')).toBe(1);
});

test('N07 offline while the code is with the server: nothing is sent again until the person says so', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  await reachCode(page, hands, demo.url);
  const sent = listenForRequests(page, verify);
  const held = faults.hold('verifyTotp');
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await held.arrived;
  await page.context().setOffline(true);
  await demo.close();
  held.release();
  await expectKept(page, code, lost);
  expect(ledger.count('verifyTotp')).toBe(1);

  const back = await openDemo(demo.dbFile, demo.port);
  try {
    await page.context().setOffline(false);
    await page.evaluate(async () => (await fetch('/index.html')).ok);
    expect(sent).toHaveLength(1);
    await page.keyboard.type(phone.readCode(1));
    await expectSignedIn(page);
    expect(back.backend.ledger.count('verifyTotp')).toBe(1);
  } finally {
    await back.close();
  }
});

test('N09 a public network answers with its own page: none of it is shown', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const phone = giveApp(demo);
  const portal = '<!doctype html><title>Café</title><h1>Café Wi-Fi</h1><script>alert(1)</script>';
  faults.next('verifyTotp', { type: 'wrong-type', html: portal });
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await reachCode(page, hands, demo.url);
  const code = phone.readCode();
  await hands.type(codeField(page), code);
  await expectKept(page, code, /^We got an answer that cannot be read\. On public Wi-Fi,/);
  expect(await page.content()).not.toContain('Café');
  expect(dialogs).toEqual([]);
  expect(ledger.count('verifyTotp')).toBe(1);
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await expectSignedIn(page);
  await expect(heading(page, 'Café Wi-Fi')).toHaveCount(0);
});
