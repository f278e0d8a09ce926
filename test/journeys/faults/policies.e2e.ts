import { expect, type FrameLocator, type Page } from '@playwright/test';
import { headers, staticDir } from '../../../examples/login-page/page.mjs';
import { createReferenceServer } from '../../../examples/reference-server/createReferenceServer.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { listenForAnnouncements, listenForViolations, violate } from './support/listen.ts';
import { expectKept, otherThan } from './support/person.ts';

const refused = /^This page cannot copy for you\. The text is selected: press (Ctrl\+|⌘)C\.$/;

/** Copies the setup key where that is refused: the key is selected, and nobody says that it was copied. */
async function expectSelectedInstead(page: Page | FrameLocator): Promise<void> {
  const value = page.locator('[data-part="setup-key-value"]');
  await page.getByRole('button', { name: 'Show setup key' }).click();
  const copy = page.getByRole('button', { name: 'Copy setup key' });
  await copy.click();
  await expect(page.locator('[data-part="copy-refused"]')).toHaveText(refused);
  const selected = await value.evaluate(() => String(getSelection()));
  expect(selected.replace(/\s/g, '')).toBe((await value.innerText()).replace(/\s/g, ''));
  expect(selected.length).toBeGreaterThan(15);
  await expect(copy).toHaveText('Copy');
}

test('B01 there is no clipboard: the text is selected and the keys are named, nothing claims a copy', async ({
  page,
  demo,
  hands,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const heard = await listenForAnnouncements(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  await expectSelectedInstead(page);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await expect(heading(page, 'Save your recovery code')).toBeFocused();

  await hands.press(page.getByRole('button', { name: 'Copy recovery code' }));
  await expect(page.locator('[data-part="copy-refused"]')).toHaveText(refused);
  const code = await page.evaluate(() => String(getSelection()));
  expect(code.trim()).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){5}$/);
  const finish = page.locator('[data-part="finish"]');
  await expect(finish).toHaveAccessibleDescription(/^Copy, download or print the code first/);
  await expect.poll(() => heard.filter((text) => refused.test(text))).toHaveLength(2);
  expect(heard.filter((text) => /copied/i.test(text))).toEqual([]);
});

test('B01 the browser denies the clipboard: the same', async ({ page, demo, hands }) => {
  const heard = await listenForAnnouncements(page);
  // Granting one permission of an origin denies all others.
  await page.context().grantPermissions(['geolocation'], { origin: demo.url });
  await page.goto(demo.url);
  await signIn(page, hands);
  await expectSelectedInstead(page);
  await expect.poll(() => heard.filter((text) => refused.test(text))).toHaveLength(1);
  expect(heard.filter((text) => /copied/i.test(text))).toEqual([]);
});

test('B01 in a frame whose page does not share the clipboard: the same', async ({ page, host }) => {
  await page.goto(host.url.replace('localhost', '127.0.0.1'));
  await page.setContent(
    `<iframe title="Kit" src="${host.url}/enrolment.html" width="600" height="900"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Set up the app' }).click();
  await expectSelectedInstead(frame);
});

const policies = {
  'B04 under a strict Content Security Policy': (headers['content-security-policy'] ?? '')
    .split('; ')
    .filter((directive) => !directive.includes('trusted-types'))
    .join('; '),
  'B05 under Trusted Types without any policy':
    "require-trusted-types-for 'script'; trusted-types 'none'",
};

for (const [name, policy] of Object.entries(policies)) {
  test(`${name}: the whole path, no violation`, async ({ page, hands }) => {
    const server = await createReferenceServer({
      port: 0,
      dbFile: ':memory:',
      staticDir,
      headers: { 'content-security-policy': policy },
    });
    try {
      const complaints = listenForComplaints(page);
      const violations = await listenForViolations(page);
      await page.goto(server.url);
      await signIn(page, hands);
      await hands.press(page.getByRole('button', { name: 'Enlarge QR code' }));
      await expect(heading(page, 'Scan this QR code')).toBeVisible();
      await page.keyboard.press('Escape');
      await hands.press(page.getByRole('button', { name: 'Show setup key' }));
      await hands.press(page.getByRole('button', { name: 'Copy setup key' }));
      const phone = await scan(page, hands);
      const wrong = otherThan(phone.readCode());
      await hands.type(codeField(page), wrong);
      await expectKept(page, wrong, /^That code did not match/);
      await hands.type(codeField(page), phone.readCode());
      await expect(heading(page, 'Save your recovery code')).toBeFocused();
      await saveRecoveryCode(page, hands);
      await expectSignedIn(page);
      await hands.press(page.getByRole('button', { name: 'Sign out' }));
      await signIn(page, hands);
      await hands.type(codeField(page), phone.readCode(1));
      await expectSignedIn(page);
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);

      await violate(page);
      await expect.poll(() => violations).not.toEqual([]);
    } finally {
      await server.close();
    }
  });
}

test('B04 B05 printing the recovery code, no violation', async ({ page, demo, hands }) => {
  const violations = await listenForViolations(page);
  await page.goto(demo.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await expect(heading(page, 'Save your recovery code')).toBeFocused();
  await hands.press(page.getByRole('button', { name: 'Print recovery code' }));
  await expect(page.locator('[data-part="print-refused"]')).toHaveCount(0);
  await page.getByRole('checkbox').check();
  await hands.press(page.getByRole('button', { name: 'Finish' }));
  await expectSignedIn(page);
  expect(violations).toEqual([]);
});
