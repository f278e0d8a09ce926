import { expect, test } from '@playwright/test';
import { type DemoProcess, openDatabase, startDemo } from './support/demo.ts';
import { keyboard, pointer } from './support/hands.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from './support/visit.ts';

const ways = [
  { name: 'with a pointer', query: '', viewport: { width: 1280, height: 800 }, hands: pointer },
  {
    name: 'with the keyboard alone',
    query: '',
    viewport: { width: 1280, height: 800 },
    hands: keyboard,
  },
  { name: 'at 320 px', query: '', viewport: { width: 320, height: 640 }, hands: pointer },
  {
    name: 'from right to left',
    query: '?dir=rtl',
    viewport: { width: 1280, height: 800 },
    hands: pointer,
  },
];

for (const way of ways) {
  test(`binds an authenticator app and gets in again, ${way.name}, under strict CSP with Trusted Types, in StrictMode`, async ({
    page,
  }) => {
    const { dbFile, remove } = await openDatabase();
    let demo: DemoProcess = await startDemo(dbFile);
    try {
      const hands = way.hands(page);
      const complaints = listenForComplaints(page);
      await page.setViewportSize(way.viewport);
      await page.goto(`${demo.url}/${way.query}`);

      await signIn(page, hands);
      const phone = await scan(page, hands);
      await hands.type(codeField(page), phone.readCode(-1));
      await saveRecoveryCode(page, hands);
      await expectSignedIn(page);

      await hands.press(page.getByRole('button', { name: 'Sign out' }));
      const port = Number(new URL(demo.url).port);
      await demo.kill();
      demo = await startDemo(dbFile, port);

      await signIn(page, hands);
      await expect(heading(page, 'Confirm it’s you')).toBeVisible();
      await hands.type(codeField(page), phone.readCode());
      await expectSignedIn(page);

      await hands.press(page.getByRole('button', { name: 'Sign out' }));
      await signIn(page, hands);
      await hands.type(codeField(page), phone.readCode(1));
      await expectSignedIn(page);

      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
        way.viewport.width,
      );
    } finally {
      await demo.kill();
      await remove();
    }
  });
}
