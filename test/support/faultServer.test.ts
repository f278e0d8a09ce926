// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { type FaultServer, type FaultServerOptions, startFaultServer } from './faultServer.ts';

let server: FaultServer;
const start = async (options?: FaultServerOptions) => {
  server = await startFaultServer(options);
  return server.url;
};
afterEach(() => server.close());

const post = (url: string) => fetch(url, { method: 'POST', body: '{"n":1}' });

describe('startFaultServer', () => {
  it('answers in order, then by default, and keeps what arrived', async () => {
    const url = await start();
    server.next({ status: 418, json: { code: 418 }, headers: { 'x-a': 'b' } }, { text: 'plain' });

    const first = await post(`${url}/a?b=c`);
    expect([first.status, first.headers.get('x-a'), await first.json()]).toEqual([
      418,
      'b',
      { code: 418 },
    ]);
    expect(await (await fetch(url)).text()).toBe('plain');
    expect(await (await fetch(url)).json()).toMatchObject({ code: 200 });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/a',
      query: { b: 'c' },
      json: { n: 1 },
    });
  });

  it.each([
    ['before-body', 0],
    ['after-body', 1],
    ['half-way', 1],
  ] as const)('cut %s, lets the backend act %i times', async (cut, acts) => {
    let acted = 0;
    const handle = async () => {
      acted += 1;
      return Response.json({ code: 200, data: 'x'.repeat(100) });
    };
    const url = await start({ handle });
    server.next({ cut });

    await expect(post(url).then((response) => response.text())).rejects.toThrow();
    expect(acted).toBe(acts);
  });

  it('stands before a backend, and keeps an answer back', async () => {
    const seen: unknown[] = [];
    const handle = async (request: Request) => {
      seen.push(request.method, new URL(request.url).pathname, await request.json());
      return Response.json({ ok: true }, { status: 201, headers: { 'x-a': 'b' } });
    };
    const url = await start({ handle });
    server.next({ delay: 1 });

    const response = await post(`${url}/path`);
    expect([response.status, response.headers.get('x-a'), await response.json()]).toEqual([
      201,
      'b',
      { ok: true },
    ]);
    expect(seen).toEqual(['POST', '/path', { n: 1 }]);
  });

  it('lets pages of other origins in, and shows them the headers it is told to', async () => {
    const url = await start({ exposes: 'retry-after' });
    const headers = {
      origin: 'http://localhost:5173',
      'access-control-request-headers': 'authorization',
    };

    const preflight = await fetch(url, { method: 'OPTIONS', headers });
    const response = await fetch(url, { headers });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(response.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect(server.requests).toHaveLength(1);
  });
});
