// A walk through the demo, from the login to being signed in and back in again, with a picture of each screen.
import { generateSync } from 'otplib';
import { buildPage, headers, staticDir } from '../examples/login-page/page.mjs';
import { loadReferenceServer } from '../examples/reference-server/load.mjs';

let isBuilt = false;

/**
 * @param {import('playwright').Page} page
 * @param {{ direction: string }} look
 * @param {(name: string) => Promise<void>} take
 */
export async function takeDemo(page, { direction }, take) {
  if (!isBuilt) await buildPage();
  isBuilt = true;
  const { createReferenceServer } = await loadReferenceServer();
  const server = await createReferenceServer({ port: 0, dbFile: ':memory:', staticDir, headers });
  try {
    await page.goto(`${server.url}/?dir=${direction}`);
    await walk(page, take, server.backend.clock);
    await walkToInbox(page, take, server, direction);
  } finally {
    await server.close();
  }
}

async function walk(page, take, clock) {
  const see = async (heading, name) => {
    await page.getByRole('heading', { name: heading }).waitFor();
    await take(name);
  };
  const press = (name) => page.getByRole('button', { name }).click();
  const enter = (code) => page.getByRole('textbox', { name: /code$/ }).pressSequentially(code);
  const logIn = async () => {
    await page.getByRole('textbox', { name: 'Email' }).fill('test@example.com');
    await page.getByLabel('Password').fill('pwd');
    await press('Continue');
  };

  await take('1-login');
  await logIn();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  await see('Set up an authenticator app', '2-scan');
  await press('Show setup key');
  const key = await page.locator('[data-part="setup-key-value"]').textContent();
  const secret = (key ?? '').replace(/\s/g, '');
  const readCode = () => generateSync({ secret, epoch: Math.floor(clock.now() / 1000) });
  await take('3-scan-with-key');
  await press('Continue');
  await see('Enter the code from the app', '4-code');
  await enter('000000');
  await page.locator('[aria-invalid="true"]').waitFor();
  await take('5-code-rejected');
  await enter(readCode());
  await see('Save your recovery code', '6-recovery-code');
  await page.getByRole('checkbox').check();
  await press('Finish');
  await see('You are signed in', '7-signed-in');
  await press('Sign out');
  await logIn();
  await page.getByRole('textbox', { name: /code$/ }).waitFor();
  await take('8-verify');
  clock.advance(30_000);
  await enter(readCode());
  await see('You are signed in', '9-signed-in-again');
}

/** By another way: a text message, and the inbox that it lands in. */
async function walkToInbox(page, take, { url, backend }, direction) {
  backend.state.changePerson({ policies: ['SMS'], mfaPhone: '13800138000' });
  await page.goto(`${url}/?dir=${direction}`);
  await page.getByRole('textbox', { name: 'Email' }).fill('test@example.com');
  await page.getByLabel('Password').fill('pwd');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText(/We sent a/).waitFor();
  await take('10-text-message');
  await page.goto(`${url}/inbox?dir=${direction}`);
  await page.getByRole('button', { name: /^Copy code/ }).waitFor();
  await take('11-inbox');
}
