import { expect, test } from '@playwright/test';
import { headers } from '../../examples/login-page/page.mjs';
import { createReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { pointer } from './support/hands.ts';
import { createPackedApp } from './support/packedApp.ts';
import { scanWithPhone } from './support/phone.ts';
import { heading, listenForComplaints } from './support/visit.ts';

test('a second step of the host’s own is made from the packed kit’s flows and primitives', async ({
  page,
}) => {
  const app = await createPackedApp({
    from: 'examples/custom-ui',
    installed: 'examples/with-authing-sdk',
  });
  const staticDir = await app.build();
  const server = await createReferenceServer({ port: 0, dbFile: ':memory:', staticDir, headers });
  try {
    const complaints = listenForComplaints(page);
    const hands = pointer(page);
    const press = (name: string) => hands.press(page.getByRole('button', { name }));
    const field = page.getByRole('textbox', { name: 'Six digits from your app' });
    await page.goto(server.url);
    await press('Sign in as Robin');
    await expect(heading(page, 'Add an app')).toBeVisible();
    const phone = await scanWithPhone(page.getByRole('img', { name: /^QR code/ }));
    await hands.type(field, phone.readCode() === '000000' ? '111111' : '000000');
    await expect(field).toHaveAccessibleDescription('Not that one. Try the newest code.');
    await hands.type(field, phone.readCode());
    await expect(heading(page, 'Keep this')).toBeVisible();
    // Not pressed by pointer: Playwright waits until a button is enabled, and this one says why it is not.
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Tick the box first.' })).toBeVisible();
    await hands.press(page.getByRole('checkbox', { name: 'I wrote it down' }));
    await press('Done');
    await expect(heading(page, 'Hello, Robin')).toBeVisible();

    await press('Sign out');
    await press('Sign in as Robin');
    await expect(heading(page, 'Is it you?')).toBeVisible();
    await hands.type(field, phone.readCode());
    await expect(heading(page, 'Hello, Robin')).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
    await app.remove();
  }
});
