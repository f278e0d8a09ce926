import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMfaBackend, type MfaBackendOptions } from '../../src/testing/index.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

// Photos that lie at addresses, as the SDK's `associateFaceByUrl` names them.

const file = Buffer.from(await (await createPhoto(1)).arrayBuffer());
let server: Server;
let host = '';
let asked: string[] = [];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/photo.png') return void response.end(file);
    if (path === '/moved') return void response.writeHead(302, { location: '/photo.png' }).end();
    if (path === '/page') return void response.end('<!doctype html>');
    if (path === '/large') return void response.end(Buffer.alloc(5 * 1024 * 1024 + 1));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  host = typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
});

afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

async function associate(body: object, options: MfaBackendOptions = {}, token?: string) {
  const backend = createMfaBackend(options);
  const { envelope } = await callBackend(backend, 'POST /api/v2/mfa/face/associate', {
    token: token ?? getMfaToken(backend),
    body,
  });
  return envelope.code;
}

const both = (address: string) => ({ photoA: address, photoB: address });

describe('a photo at an address', () => {
  it.each(['isExternal', 'isExternalPhoto'])(
    'is fetched once where the body says %s',
    async (flag) => {
      expect(await associate({ ...both(`http://${host}/photo.png`), [flag]: true })).toBe(200);
      expect(asked).toEqual(['/photo.png']);
    },
  );

  it('is not fetched where the body does not say so, or says it in another way', async () => {
    for (const flag of [{}, { isExternal: 'true' }, { isExternal: 1 }]) {
      expect(await associate({ ...both(`http://${host}/photo.png`), ...flag })).toBe(1700);
    }
    expect(asked).toEqual([]);
  });

  it('is not fetched for whoever has no valid token', async () => {
    const body = { ...both(`http://${host}/photo.png`), isExternal: true };
    expect(await associate(body, {}, 'forged')).toBe(2021);
    expect(asked).toEqual([]);
  });

  it.each(['/moved', '/page', '/large', '/missing'])('is none at %s', async (path) => {
    expect(await associate({ ...both(`http://${host}${path}`), isExternal: true })).toBe(1700);
    expect(asked).toEqual([path]);
  });

  it.each([
    'http://example.com/a.jpg',
    'http://169.254.169.254/latest',
    'http://127.0.0.1.example.com/a.jpg',
    'ftp://localhost/a.jpg',
    'file:///etc/passwd',
    'http://',
  ])('is not even asked for at %s', async (address) => {
    const ask = vi.spyOn(globalThis, 'fetch');
    expect(await associate({ ...both(address), isExternal: true })).toBe(1700);
    expect(ask).not.toHaveBeenCalled();
    ask.mockRestore();
  });

  it('is fetched from another host where an option names it', async () => {
    const ask = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(file));
    const body = { photoA: 'https://photos.example.com/a.png', photoB: 'x', isExternal: true };
    expect(await associate(body, { photoHosts: ['photos.example.com'] })).toBe(1701);
    expect(ask).toHaveBeenCalledOnce();
    ask.mockRestore();
  });

  it('that does not come is given up after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // The platform's own `fetch` would take the clock that stands still along into the next test.
    const ask = vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    );
    const answer = associate({ photoA: 'http://localhost/never', photoB: 'x', isExternal: true });
    await vi.waitUntil(() => ask.mock.calls.length > 0, { interval: 0, timeout: 8000 });
    await vi.advanceTimersByTimeAsync(5000);
    ask.mockRestore();
    expect(await answer).toBe(1700);
  });
});
