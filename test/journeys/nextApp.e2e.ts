import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { unpackKit } from '../../.ci/packKit.mjs';
import { buildApp, type ServedApp, serveApp } from '../../examples/next-app/serve.mjs';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../examples/reference-server/createReferenceServer.ts';
import { pointer } from './support/hands.ts';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from './support/visit.ts';

// One build for all: the folder has room for no second.
test.describe.configure({ mode: 'serial' });

let api: ReferenceServer;
let app: ServedApp;
let isApiOpen = false;

async function closeApi() {
  if (isApiOpen) await api.close();
  isApiOpen = false;
}

test.beforeAll(async () => {
  test.setTimeout(480_000);
  await unpackKit(fileURLToPath(new URL('../../examples/next-app/node_modules', import.meta.url)));
  await buildApp();
});
test.beforeEach(async () => {
  api = await createReferenceServer({ port: 0, dbFile: ':memory:' });
  isApiOpen = true;
  app = await serveApp({ port: 0, apiUrl: api.url });
});
test.afterEach(async () => {
  await app.close();
  await closeApi();
});

test('an app whose pages come from the server binds an authenticator app and keeps the session on the server', async ({
  page,
}) => {
  const complaints = listenForComplaints(page);
  const hands = pointer(page);
  const html = await (await page.request.get(app.url)).text();
  expect(html).toMatch(/<h1>Sign in to Fernway<\/h1>/);
  expect(html).toMatch(/<input[^>]* name="email"/);
  expect(html).toMatch(/aria-live="polite"/);

  await page.goto(app.url);
  await signIn(page, hands);
  const phone = await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);
  await expect(page.getByText('Two-step verification is on.')).toBeVisible();
  await expect(page).toHaveURL(`${app.url}/account`);
  const [session] = await page.context().cookies();
  expect(session).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax' });
  expect(await page.content()).not.toContain(session?.value);
  await page.goto(app.url);
  await expectSignedIn(page);

  await hands.press(page.getByRole('button', { name: 'Sign out' }));
  await signIn(page, hands);
  await expect(heading(page, 'Confirm it’s you')).toBeVisible();
  await hands.type(codeField(page), phone.readCode());
  await expectSignedIn(page);
  expect(api.backend.ledger.count('confirmTotp')).toBe(1);
  expect(api.backend.ledger.count('verifyTotp')).toBe(1);
  expect(complaints).toEqual([]);
  expect(app.readErrors()).toBe('');
});

test('an app whose pages come from the server takes no session that the API does not know, and says what is wrong', async ({
  page,
}) => {
  const complaints = listenForComplaints(page);
  const hands = pointer(page);
  await page.context().addCookies([{ name: 'session', value: 'made-up', url: app.url }]);
  await page.goto(`${app.url}/account`);
  await expect(heading(page, 'Sign in to Fernway')).toBeVisible();
  await hands.type(page.getByRole('textbox', { name: 'Email' }), 'test@example.com');
  await hands.type(page.getByLabel('Password'), 'guess');
  await hands.press(page.getByRole('button', { name: 'Continue' }));
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(
    'The email or the password did not match.',
  );
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('test@example.com');

  await signIn(page, hands);
  await expect(heading(page, 'Set up an authenticator app')).toBeVisible();
  await closeApi();
  await page.goto(app.url);
  await signIn(page, hands);
  await expect(page.getByText(/^We could not connect\./)).toBeVisible();
  expect(complaints).toEqual([]);
});
