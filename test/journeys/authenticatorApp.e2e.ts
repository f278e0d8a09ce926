import { expect, type Page, test } from '@playwright/test';
import { buildReact18Page } from './support/buildReact18Page.ts';
import { type DemoProcess, openDatabase, startDemo } from './support/demo.ts';
import { type Hands, keyboard, pointer } from './support/hands.ts';
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
    await page.setViewportSize(way.viewport);
    await travel(page, way.hands(page), way.query);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(way.viewport.width);
  });
}

test('binds an authenticator app and gets in again, with React 18 and the packed kit', async ({
  page,
}) => {
  const { staticDir, remove } = await buildReact18Page();
  try {
    await travel(page, pointer(page), '', staticDir);
  } finally {
    await remove();
  }
});

/** The whole path: log in, scan, prove, save, out, in again, out, in with the next code. The server is killed on the way. */
async function travel(page: Page, hands: Hands, query: string, staticDir?: string) {
  const { dbFile, remove } = await openDatabase();
  let demo: DemoProcess = await startDemo({ dbFile, staticDir });
  try {
    const complaints = listenForComplaints(page);
    await page.goto(`${demo.url}/${query}`);

    await signIn(page, hands);
    const phone = await scan(page, hands);
    await hands.type(codeField(page), phone.readCode());
    await saveRecoveryCode(page, hands);
    await expectSignedIn(page);

    await hands.press(page.getByRole('button', { name: 'Sign out' }));
    await demo.kill();
    demo = await startDemo({ dbFile, staticDir, port: demo.port });

    await signIn(page, hands);
    await expect(heading(page, 'Confirm it’s you')).toBeVisible();
    await hands.type(codeField(page), phone.readCode());
    await expectSignedIn(page);

    await hands.press(page.getByRole('button', { name: 'Sign out' }));
    await signIn(page, hands);
    await hands.type(codeField(page), phone.readCode(1));
    await expectSignedIn(page);

    expect(complaints).toEqual([]);
  } finally {
    await demo.kill();
    await remove();
  }
}
