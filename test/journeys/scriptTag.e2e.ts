import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import { packKit } from '../../.ci/packKit.mjs';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../examples/reference-server/createReferenceServer.ts';
import { preparePage } from '../../examples/script-tag/page.mjs';
import { testRecoveryCode } from '../../src/testing/index.ts';
import { listenForViolations, violate } from './faults/support/listen.ts';
import { giveApp, reachCode } from './faults/support/person.ts';
import { openDatabase } from './support/demo.ts';
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

const run = promisify(execFile);
const kit = '/react-mfa-kit/embed.js';

/** The page without a bundler, over a fresh server, with the kit as it would be published. Needs `dist` to be there. */
const test = base.extend<{ site: ReferenceServer & { staticDir: string } }, { dist: string }>({
  dist: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const { folder, remove } = await openFolder();
      await run('tar', ['-xzf', await packKit(), '-C', folder]);
      await use(join(folder, 'package/dist'));
      await remove();
    },
    { scope: 'worker' },
  ],
  site: async ({ dist }, use) => {
    const { folder, remove } = await openFolder();
    const staticDir = join(folder, 'page');
    const headers = await preparePage({ dist, staticDir });
    const dbFile = ':memory:';
    const server = await createReferenceServer({ port: 0, dbFile, staticDir, headers });
    await use({ ...server, staticDir });
    await server.close();
    await remove();
  },
});

async function openFolder() {
  const { dbFile, remove } = await openDatabase();
  return { folder: join(dbFile, '..'), remove };
}

/** All that the page asks for, by kind, and what is none of its own server’s. */
function listenForLoads(page: Page, url: string) {
  const scripts: string[] = [];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (request.resourceType() === 'script') scripts.push(address.pathname);
    if (address.origin !== url && address.protocol !== 'blob:') elsewhere.push(request.url());
  });
  return { scripts, elsewhere };
}

for (const [name, handsOf, viewport] of [
  ['with a pointer', pointer, { width: 1280, height: 800 }],
  ['with the keyboard alone, at 320 px', keyboard, { width: 320, height: 640 }],
] as const) {
  test(`a page without a bundler: sets an app up, saves the recovery code, and gets in again, ${name}`, async ({
    page,
    site,
  }) => {
    const hands = handsOf(page);
    const complaints = listenForComplaints(page);
    const violations = await listenForViolations(page);
    const { scripts, elsewhere } = listenForLoads(page, site.url);
    await page.setViewportSize(viewport);
    await page.goto(site.url);

    await signIn(page, hands);
    const phone = await scan(page, hands);
    await hands.type(codeField(page), phone.readCode());
    await saveRecoveryCode(page, hands);
    await expectSignedIn(page);
    await expect(heading(page, 'You are signed in')).toBeFocused();
    await expect(page.getByRole('listitem').filter({ hasText: 'Authenticator app' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(viewport.width);

    await hands.press(page.getByRole('button', { name: 'Sign out' }));
    await expect(heading(page, 'Sign in to Fernway')).toBeFocused();
    await signIn(page, hands);
    await expect(heading(page, 'Confirm it’s you')).toBeVisible();
    await hands.type(codeField(page), phone.readCode());
    await expectSignedIn(page);

    expect(scripts).toEqual([kit]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    expect(violations).toEqual([]);
    await violate(page);
    await expect.poll(() => violations).not.toEqual([]);
  });
}

test('a page without a bundler: in with the recovery code, whose replacement is saved first', async ({
  page,
  site,
}) => {
  giveApp(site);
  const hands = pointer(page);
  const complaints = listenForComplaints(page);
  await reachCode(page, hands, site.url);
  await hands.press(page.getByRole('button', { name: 'Try another way' }));
  await hands.press(page.getByRole('button', { name: /^Recovery code/ }));
  await hands.type(page.getByRole('textbox', { name: 'Recovery code' }), testRecoveryCode);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Save your new recovery code')).toBeFocused();
  await hands.press(page.getByRole('checkbox'));
  await hands.press(page.getByRole('button', { name: 'Finish' }));
  await expectSignedIn(page);
  expect(complaints).toEqual([]);
});

test('a page without a bundler: removing asks again, in the dialog of the provider', async ({
  page,
  site,
}) => {
  const phone = giveApp(site);
  const hands = pointer(page);
  await reachCode(page, hands, site.url);
  await hands.type(codeField(page), phone.readCode());
  await expectSignedIn(page);
  await hands.press(page.getByRole('button', { name: /Authenticator app/ }).first());
  await hands.press(page.getByRole('menuitem', { name: /^Remove/ }));
  await expect(heading(page, 'Confirm it’s you to continue')).toBeVisible();
  await hands.type(codeField(page), phone.readCode(1));
  await hands.press(page.getByRole('alertdialog').getByRole('button', { name: 'Remove app' }));
  await expect(page.getByText('Only a password protects your account')).toBeVisible();
  expect(site.backend.ledger.count('removeTotp')).toBe(1);
});

test('a page without a bundler: a kit that is not the published one does not run, and the page says what it can', async ({
  page,
  site,
}) => {
  const file = join(site.staticDir, kit);
  await writeFile(file, `${await readFile(file, 'utf8')}\n`);
  const violations = await listenForViolations(page);
  await page.goto(site.url);
  await signIn(page, pointer(page));
  await expect(page.getByText('We could not connect.')).toBeVisible();
  await expect(page.locator('.mfa-root')).toHaveCount(0);
  expect(violations.filter((violation) => !violation.startsWith('script-src'))).toEqual([]);
});
