import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import {
  createReferenceServer,
  type ReferenceServer,
  type ReferenceServerOptions,
} from '../../../examples/reference-server/createReferenceServer.ts';
import { createClock, generateTotp, testPhone } from '../../../src/testing/index.ts';
import { createPixels } from '../../support/faces/Pixels.ts';
import { encodeJpeg, readFace, readFaceFile } from '../../support/faces/readFace.ts';
import { drawScene } from '../../support/faces/scenes.ts';
import { openElsewhere } from '../faults/support/openElsewhere.ts';

const script = createRequire(import.meta.url).resolve('authing-js-sdk/build/browser/index.min.js');

/** A server, and a page of another origin to ask it from. */
const test = base.extend<{
  open: (options?: Partial<ReferenceServerOptions>) => Promise<ReferenceServer>;
}>({
  open: async ({ page }, use) => {
    const elsewhere = await openElsewhere((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Page</title>');
    });
    let close = async () => {};
    await page.goto(elsewhere.url);
    await use(async (options) => {
      const server = await createReferenceServer({ port: 0, dbFile: ':memory:', ...options });
      close = server.close;
      return server;
    });
    await close();
    await elsewhere.close();
  },
});

test('the published SDK does a whole second step from a page of another origin', async ({
  page,
  open,
}) => {
  const { url, backend } = await open({ scenario: 'enrolled' });
  await page.addScriptTag({ path: script });
  const totp = generateTotp(
    backend.state.findAuthenticators().enabled?.secret ?? '',
    backend.clock.now(),
  );
  const seen = await page.evaluate(
    async ({ appHost, totp, phone }) => {
      const { AuthenticationClient, EmailScene } = Object(window).Authing;
      const sdk = new AuthenticationClient({ appId: 'demo', appHost });
      const asked = await sdk.loginByEmail('test@example.com', 'pwd').catch(Object);
      const { mfaToken } = asked.data;
      const bindable = await sdk.mfa.phoneOrEmailBindable({ phone, mfaToken });
      await sdk.sendEmail('test@example.com', EmailScene.MfaVerify);
      const user = await sdk.mfa.verifyTotpMfa({ totp, mfaToken });
      sdk.setCurrentUser(user);
      const level = await sdk.getSecurityLevel();
      const listed = await sdk.mfa.getMfaAuthenticators({ type: 'totp' });
      const removed = await sdk.mfa.deleteMfaAuthenticator();
      return {
        code: asked.code,
        bindable,
        email: user.email,
        level: level.mfa,
        listed: listed.length,
        removed: removed.code,
      };
    },
    { appHost: url, totp, phone: testPhone },
  );
  expect(seen).toEqual({
    code: 1636,
    bindable: true,
    email: 'test@example.com',
    level: true,
    listed: 1,
    removed: 200,
  });
  expect(backend.state.inbox).toHaveLength(1);
});

test('the published SDK binds and verifies a face from a page of another origin, by blob and by file', async ({
  page,
  open,
}) => {
  const { url, backend } = await open();
  await page.addScriptTag({ path: script });
  const face = readFaceFile();
  const [stranger = createPixels(1, 1)] = drawScene('empty', readFace());
  const files = [face, encodeJpeg(readFace(), 60), encodeJpeg(stranger)].map((file) => [...file]);
  const seen = await page.evaluate(
    async ({ appHost, files }) => {
      const { AuthenticationClient } = Object(window).Authing;
      const sdk = new AuthenticationClient({ appId: 'demo', appHost });
      const signIn = async () =>
        (await sdk.loginByEmail('test@example.com', 'pwd').catch(Object)).data.mfaToken;
      const [baseFace, compareFace, stranger] = files.map(
        (file) => new Blob([Uint8Array.from(file)], { type: 'image/jpeg' }),
      );
      const mfaToken = await signIn();
      const differ = await sdk.mfa
        .associateFaceByBlob({ baseFace, compareFace: stranger, mfaToken })
        .catch(Object);
      const bound = await sdk.mfa.associateFaceByBlob({ baseFace, compareFace, mfaToken });
      return { differ: differ.code, email: bound.email, token: typeof bound.token };
    },
    { appHost: url, files },
  );
  const keys = backend.state.uploads.map(({ key }) => key);
  const verified = await page.evaluate(
    async ({ appHost, keys }) => {
      const { AuthenticationClient } = Object(window).Authing;
      const sdk = new AuthenticationClient({ appId: 'demo', appHost });
      const { data } = await sdk.loginByEmail('test@example.com', 'pwd').catch(Object);
      const codes: unknown[] = [];
      for (const key of keys) {
        const answer = await sdk.mfa.verifyFaceMfa(key, data.mfaToken).catch(Object);
        codes.push(answer.email ?? answer.code);
      }
      return { enrolled: data.faceMfaEnabled, codes };
    },
    { appHost: url, keys },
  );
  expect(seen).toEqual({ differ: 1702, email: 'test@example.com', token: 'string' });
  // The last first: the two that were bound, then the stranger and what it was compared with.
  expect(verified).toEqual({
    enrolled: true,
    codes: ['test@example.com', 'test@example.com', 1702, 'test@example.com'],
  });
  expect(backend.state.uploads.every(({ photo }) => photo?.type === 'image/jpeg')).toBe(true);
});

test('the published SDK binds a face by a file that the person picks, and sends it once', async ({
  page,
  open,
}) => {
  const { url, backend } = await open();
  await page.addScriptTag({ path: script });
  const sdk = await page.evaluateHandle((appHost) => {
    const { AuthenticationClient } = Object(window).Authing;
    return new AuthenticationClient({ appId: 'demo', appHost });
  }, url);
  const mfaToken = await sdk.evaluate(async (sdk) => {
    const { data } = await sdk.loginByEmail('test@example.com', 'pwd').catch(Object);
    return data.mfaToken;
  });
  const chooser = page.waitForEvent('filechooser');
  // Apart from the login, which may take longer than a gesture of the person's opens a chooser.
  const bound = sdk.evaluate((sdk, token) => sdk.mfa.associateFaceByLocalFile(token), mfaToken);
  const buffer = Buffer.from(readFaceFile());
  await (await chooser).setFiles({ name: 'holiday.jpg', mimeType: 'image/jpeg', buffer });
  expect(await bound).toMatchObject({ email: 'test@example.com' });
  expect(backend.ledger.count('upload')).toBe(1);
  expect(backend.state.findFace()?.photo).toMatchObject({ width: 320, height: 320 });
});

for (const { exposedHeaders, wait } of [
  { exposedHeaders: [], wait: null },
  { exposedHeaders: ['retry-after'], wait: '60' },
]) {
  test(`S10 a page of another origin sees ${wait === null ? 'no wait' : 'the wait'} where the server exposes ${exposedHeaders.join() || 'nothing'}`, async ({
    page,
    open,
  }) => {
    const { url } = await open({
      sendLimitReply: 429,
      exposedHeaders,
      clock: createClock(1e12),
    });
    const seen = await page.evaluate(
      async ({ address, phone }) => {
        const ask = () =>
          fetch(address, {
            method: 'POST',
            credentials: 'include',
            headers: { 'content-type': 'application/json', 'x-authing-app-id': 'demo' },
            body: JSON.stringify({ phone }),
          });
        await ask();
        const { status, headers } = await ask();
        return { status, wait: headers.get('retry-after') };
      },
      { address: `${url}/api/v2/sms/send`, phone: testPhone },
    );
    expect(seen).toEqual({ status: 429, wait });
  });
}
