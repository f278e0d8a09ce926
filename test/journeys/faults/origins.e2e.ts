import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import { addCors } from '../../../examples/reference-server/addCors.ts';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../../examples/reference-server/createReferenceServer.ts';
import { readRequest } from '../../../examples/reference-server/readRequest.ts';
import { sendResponse } from '../../../examples/reference-server/sendResponse.ts';
import { buildPages } from '../support/buildPages.ts';
import { codeField, listenForComplaints } from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { openElsewhere } from './support/openElsewhere.ts';
import { expectKept, giveApp } from './support/person.ts';

const lost = /^The connection dropped before we got an answer\. Wait for the next code/;
const verify = '/api/v2/mfa/totp/verify';

/** The host's API at another origin that knows nothing of CORS, or of it in preflights alone. */
function serveWithoutCors({ backend }: ReferenceServer, { allowsPreflight = false } = {}) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const isPreflight = incoming.method === 'OPTIONS';
    if (isPreflight && allowsPreflight) return void addCors(incoming, outgoing, []);
    const request = await readRequest(incoming);
    if (typeof request === 'number') throw new Error(`HTTP ${request}`);
    await sendResponse(await backend.handle(request), outgoing);
  };
}

test('N11 the API refuses the page’s origin: as when it cannot be reached, and nothing counts', async ({
  page,
  host,
  hands,
}) => {
  const { ledger } = host.backend;
  const phone = giveApp(host);
  const api = await openElsewhere(serveWithoutCors(host));
  try {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${host.url}/challenge.html?app-host=${api.url}`);
    const code = phone.readCode();
    await hands.type(codeField(page), code);
    await expectKept(page, code, lost);
    await expect(page.getByLabel('Failed')).toHaveText('unknown-outcome');
    expect(api.requests).toEqual([`OPTIONS ${verify}`]);
    expect(ledger.count('verifyTotp')).toBe(0);
    expect(said.filter((text) => text.includes('react-mfa-kit'))).toEqual([]);
  } finally {
    await api.close();
  }
});

test('N11 the API keeps its answer from the page’s origin: it may have counted, and nothing is sent again', async ({
  page,
  host,
  hands,
}) => {
  const { ledger } = host.backend;
  const phone = giveApp(host);
  const api = await openElsewhere(serveWithoutCors(host, { allowsPreflight: true }));
  try {
    await page.goto(`${host.url}/challenge.html?app-host=${api.url}`);
    const code = phone.readCode();
    await hands.type(codeField(page), code);
    await expectKept(page, code, lost);
    await expect(page.getByLabel('Signed in')).toHaveText('nobody');
    expect(api.requests).toEqual([`OPTIONS ${verify}`, `POST ${verify}`]);
    expect(ledger.count('verifyTotp')).toBe(1);
  } finally {
    await api.close();
  }
});

test('N11 a developer finds the reason on the console', async ({ page, hands }) => {
  const { staticDir, remove } = await buildPages(new URL('pages/', import.meta.url), 'development');
  const host = await createReferenceServer({ port: 0, dbFile: ':memory:', staticDir });
  const api = await openElsewhere(serveWithoutCors(host));
  try {
    const phone = giveApp(host);
    const hints: string[] = [];
    page.on('console', (message) => {
      const isHint = message.type() === 'info' && message.text().startsWith('react-mfa-kit:');
      if (isHint) hints.push(message.text());
    });
    await page.goto(`${host.url}/challenge.html?app-host=${api.url}`);
    const code = phone.readCode();
    await hands.type(codeField(page), code);
    await expectKept(page, code, lost);
    await expect.poll(() => hints).toEqual([expect.stringContaining('CORS')]);
    expect(hints.join()).not.toContain(code);
  } finally {
    await api.close();
    await host.close();
    await remove();
  }
});

for (const status of [302, 307, 308]) {
  test(`N12 a redirect (${status}) to another origin is refused: neither token nor code follows`, async ({
    page,
    host,
    hands,
  }) => {
    const { faults, ledger } = host.backend;
    const phone = giveApp(host);
    const thief = await openElsewhere((request, response) => {
      if (addCors(request, response, []) === 'open') response.end('{}');
    });
    try {
      const redirect = { type: 'redirect', to: `${thief.url}/stolen`, status } as const;
      await page.goto(`${host.url}/challenge.html`);
      faults.next('verifyTotp', redirect);
      const code = phone.readCode();
      await hands.type(codeField(page), code);
      await expectKept(page, code, lost);
      expect(thief.requests).toEqual([]);
      expect(ledger.count('verifyTotp')).toBe(1);

      // What a page that follows would have done.
      faults.next('verifyTotp', redirect);
      await page.evaluate((path) => fetch(path, { method: 'POST', body: '{}' }), verify);
      expect(thief.requests).not.toEqual([]);
    } finally {
      await thief.close();
    }
  });
}

test('N12 a redirect of the list is refused, and setting up goes on without it', async ({
  page,
  host,
}) => {
  const { faults, ledger } = host.backend;
  const thief = await openElsewhere((request, response) => {
    if (addCors(request, response, []) === 'open') response.end('{}');
  });
  try {
    const complaints = listenForComplaints(page);
    faults.always('listFactors', { type: 'redirect', to: `${thief.url}/list` });
    await page.goto(`${host.url}/challenge.html`);
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
    expect(thief.requests).toEqual([]);
    expect(ledger.count('associateTotp')).toBe(1);
    expect(complaints).toEqual([]);
  } finally {
    await thief.close();
  }
});
