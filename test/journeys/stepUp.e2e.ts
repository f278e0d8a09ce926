import { expect, test } from '@playwright/test';
import { openDatabase, openDemo } from './support/demo.ts';
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

for (const { name, make } of [
  { name: 'with a pointer', make: pointer },
  { name: 'with the keyboard alone', make: keyboard },
]) {
  test(`a request waits for a step-up and is sent again once with the new token, ${name}`, async ({
    page,
  }) => {
    const { dbFile, remove } = await openDatabase();
    const demo = await openDemo(dbFile);
    try {
      const hands = make(page);
      const complaints = listenForComplaints(page);
      const tokens: string[] = [];
      page.on('request', async (request) => {
        if (!request.url().endsWith('/demo/payout')) return;
        tokens.push((await request.allHeaders()).authorization ?? '');
      });
      await page.goto(demo.url);
      await signIn(page, hands);
      const phone = await scan(page, hands);
      await hands.type(codeField(page), phone.readCode());
      await saveRecoveryCode(page, hands);
      await expectSignedIn(page);

      const show = page.getByRole('button', { name: 'Show number' });
      await hands.press(show);
      const dialog = page.getByRole('dialog', { name: 'Confirm it’s you to continue' });
      await expect(dialog).toContainText('before an account number is shown');
      await expect(codeField(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(show).toBeFocused();
      await expect(page.getByText('•••• 5555')).toBeVisible();

      await hands.press(show);
      await expect(codeField(page)).toBeFocused();
      await expect.poll(() => tokens).toHaveLength(2);
      await hands.type(codeField(page), phone.readCode(1));
      await expect(page.getByText('GB33 BUKB 2020 1555 5555 55')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Hide number' })).toBeFocused();
      await expect(heading(page, 'You are signed in')).toBeVisible();

      await expect.poll(() => tokens).toHaveLength(3);
      const [first, second, third] = tokens;
      expect(second).toBe(first);
      expect(third).toMatch(/^Bearer ./);
      expect(third).not.toBe(second);
      expect(complaints).toEqual([]);
    } finally {
      await demo.close();
      await remove();
    }
  });
}
