import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { headers } from '../../examples/login-page/page.mjs';
import { createReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { pointer } from './support/hands.ts';
import { createPackedApp } from './support/packedApp.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from './support/visit.ts';

const example = 'examples/with-authing-sdk';
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

test('an app hands the error of Authing’s SDK to the kit, and goes on by the SDK with the token that it gives', async ({
  page,
}) => {
  const app = await createPackedApp({ from: example, installed: example });
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', app.folder]);
    await travel(page, await app.build());
  } finally {
    await app.remove();
  }
});

async function travel(page: Page, staticDir: string) {
  const server = await createReferenceServer({ port: 0, dbFile: ':memory:', staticDir, headers });
  try {
    const complaints = listenForComplaints(page);
    const hands = pointer(page);
    await page.goto(server.url);
    await hands.type(page.getByRole('textbox', { name: 'Email' }), 'test@example.com');
    await hands.type(page.getByLabel('Password'), 'guess');
    await hands.press(page.getByRole('button', { name: 'Continue' }));
    await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
      'The email or the password did not match.',
    );

    await signIn(page, hands);
    const phone = await scan(page, hands);
    await hands.type(codeField(page), phone.readCode());
    await saveRecoveryCode(page, hands);
    await expectSignedIn(page);
    const facts = page.getByRole('definition');
    await expect(facts).toHaveText(['On', /\d/]);
    await page.reload();
    await expect(facts).toHaveText(['On', /\d/]);

    await hands.press(page.getByRole('button', { name: 'Sign out' }));
    await signIn(page, hands);
    await expect(heading(page, 'Confirm it’s you')).toBeVisible();
    await hands.type(codeField(page), phone.readCode());
    await expect(facts).toHaveText(['On', /\d/]);
    expect(server.backend.ledger.count('verifyTotp')).toBe(1);
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
}
