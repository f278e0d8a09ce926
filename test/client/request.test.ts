// @vitest-environment node
import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { createAuthingClient, type MfaError, readPublicConfig } from 'react-mfa-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, type FaultServer, startFaultServer } from '../support/faultServer.ts';

let server: FaultServer;
// One for each test: a request that a test gave up may arrive after its end, and would take the next one's answer.
beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(() => server.close());

const user = { id: 'u1', token: 'SESSION' };

function createClient(given: typeof fetch = fetch, timeout = 5_000) {
  const timeouts = { read: timeout, consume: timeout, recover: timeout, upload: timeout };
  return createAuthingClient({ appHost: server.url, appId: 'APP', fetch: given, timeouts });
}
const list = (client = createClient()) => client.listAuthenticators();
const verify = (client = createClient()) =>
  client.verifyTotp({ totp: '012345' }, { token: 'MFA.TOKEN' });
const verifyAgainst = (answer: Answer) => {
  server.next(answer);
  return verify();
};

describe('a request', () => {
  it.each([
    ['N01', 'the list', list, 'network'],
    ['N02', 'a verify', verify, 'unknown-outcome'],
  ])('%s a connection that is refused: %s fails once', async (_id, _name, run, code) => {
    let calls = 0;
    const refused: typeof fetch = (_input, init) => {
      calls += 1;
      return fetch('http://127.0.0.1:1', init);
    };
    await expect(run(createClient(refused))).rejects.toMatchObject({ code });
    expect(calls).toBe(1);
  });

  it.each(['before-body', 'after-body'] as const)(
    'N03 connection drops (%s): the outcome of a verify is unknown, and nothing is sent again',
    async (cut) => {
      await expect(verifyAgainst({ cut })).rejects.toMatchObject({ code: 'unknown-outcome' });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('N03 connection drops on a list: network, once', async () => {
    server.next({ cut: 'after-body' });
    await expect(list()).rejects.toMatchObject({ code: 'network' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['the list', list, 'timeout'],
    ['a verify', verify, 'unknown-outcome'],
  ])('N04 server never answers: %s ends in time', async (_name, run, code) => {
    server.next({ cut: 'never' });
    await expect(run(createClient(fetch, 30))).rejects.toMatchObject({ code });
  });

  it.each([
    ['the list', list, 'network'],
    ['a verify', verify, 'unknown-outcome'],
  ])('N05 response truncated mid-JSON: no success for %s', async (_name, run, code) => {
    server.next({ json: { code: 200, data: user }, cut: 'half-way' });
    await expect(run()).rejects.toMatchObject({ code });
  });

  it('N05 a whole reply with half a JSON in it cannot be read', async () => {
    await expect(verifyAgainst({ text: '{"code":200,"data":{"id":' })).rejects.toMatchObject({
      code: 'bad-response',
    });
  });

  it.each(['text/html', 'application/json'])('N09 captive portal: a page as %s', async (type) => {
    const headers = { 'content-type': type };
    await expect(
      verifyAgainst({ text: '<html>Log in to the café</html>', headers }),
    ).rejects.toMatchObject({ code: 'bad-response', httpStatus: 200 });
  });

  it.each([
    { status: 204, text: '' },
    { status: 200, text: '' },
    { status: 204, json: { code: 200 } },
  ])('N10 an empty reply is no success: %j', async (answer) => {
    await expect(verifyAgainst(answer)).rejects.toMatchObject({ code: 'bad-response' });
  });

  it.each([301, 302, 303, 307, 308])(
    'N12 a %i to another origin is refused, and no token goes there',
    async (status) => {
      const other = await startFaultServer();
      const answer = { status, headers: { location: `${other.url}/api/v2/mfa/totp/verify` } };
      try {
        await expect(verifyAgainst(answer)).rejects.toMatchObject({ code: 'unknown-outcome' });
        server.next(answer);
        await expect(list()).rejects.toMatchObject({ code: 'network' });
        expect(other.requests).toEqual([]);
      } finally {
        await other.close();
      }
    },
  );

  it.each([
    ['was redirected', { redirected: true }],
    ['is an opaque redirect', { type: 'opaqueredirect', status: 0 }],
    ['is opaque', { type: 'opaque', status: 0 }],
    ['has a choice to make', { status: 300 }],
    ['has a status of redirects', { status: 304 }],
    ['has a status that nobody knows', { status: 600 }],
    ['has no status', { status: undefined }],
  ])('N12 refuses a reply that %s, whatever it says', async (_name, odd) => {
    for (const body of [{ code: 200, data: user }, { code: 6001 }]) {
      const reply = Response.json(body);
      for (const [key, value] of Object.entries(odd)) Object.defineProperty(reply, key, { value });
      await expect(verify(createClient(async () => reply))).rejects.toMatchObject({
        code: 'bad-response',
      });
    }
  });

  it('N20 never takes a stored reply, and never follows a redirect', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const recording: typeof fetch = async (_input, init) => {
      inits.push(init);
      return Response.json({ code: 200, data: { ...user, key: 'key' } });
    };
    const client = createClient(recording);
    await client.verifyFace({ photo: new Blob(['JPEG']) });
    await client.removeTotp();
    await readPublicConfig(server.url, 'APP', { fetch: recording });

    expect(inits).toHaveLength(4);
    for (const init of inits) expect(init).toMatchObject({ cache: 'no-store', redirect: 'error' });
  });

  it('N20 judges a stale reply by its contents', async () => {
    await expect(verifyAgainst({ json: { code: 200, data: [] } })).rejects.toMatchObject({
      code: 'bad-response',
    });
  });

  it.each([400, 599])('reads what a %i says', async (status) => {
    await expect(verifyAgainst({ status, json: { code: 6001 } })).rejects.toMatchObject({
      code: 'code-rejected',
    });
  });

  it('S08 429 with Retry-After: 7 over the wire', async () => {
    await expect(
      verifyAgainst({ status: 429, headers: { 'retry-after': '7' }, text: 'slow down' }),
    ).rejects.toMatchObject({ code: 'rate-limited', httpStatus: 429, retryAfter: 7 });
  });

  it.each([500, 502, 503])('S11 %i on verify: one request, whatever comes back', async (status) => {
    await expect(verifyAgainst({ status, text: '<h1>Bad gateway</h1>' })).rejects.toMatchObject({
      code: 'server-error',
      httpStatus: status,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('S19 a verify without a user is no success', async () => {
    await expect(
      verifyAgainst({ json: { code: 200, message: 'ok', data: null } }),
    ).rejects.toMatchObject({ code: 'bad-response' });
  });

  it.each([200, 500])('S06 stops reading after 1 MiB, whatever a %i says', async (status) => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    await expect(
      verify(createClient(async () => new Response(endless, { status }))),
    ).rejects.toMatchObject({
      code: 'bad-response',
    });
    expect(sent).toBeLessThan(20);
  });

  it('S06 refuses a string of 10 MB over the wire', async () => {
    const text = JSON.stringify({ code: 200, data: { ...user, nickname: 'x'.repeat(10_000_000) } });
    await expect(verifyAgainst({ text })).rejects.toMatchObject({ code: 'bad-response' });
  });

  it('S06 reads what is just under 1 MiB, in characters of several bytes', async () => {
    const nickname = '中'.repeat(340_000);
    await expect(
      verifyAgainst({ json: { code: 200, data: { ...user, nickname } } }),
    ).resolves.toMatchObject({ user: { nickname } });
  });

  it('S06 reads 1 MiB to its last byte', async () => {
    const text = JSON.stringify({ code: 200, data: user }).padEnd(1024 * 1024);
    await expect(verifyAgainst({ text })).resolves.toEqual({ user });
  });

  it('S06 survives deep nesting', async () => {
    const text = `{"code":200,"data":${'['.repeat(400_000)}${']'.repeat(400_000)}}`;
    await expect(verifyAgainst({ text })).rejects.toMatchObject({ code: 'bad-response' });
  });

  it('is never sent once the caller’s signal has ended it', async () => {
    const signal = AbortSignal.abort();
    await expect(createClient().verifyTotp({ totp: '012345' }, { signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['while the token is fetched', { getToken: true }],
    ['while the answer is awaited', { getToken: false }],
  ])('ends with `aborted` %s', async (_name, { getToken }) => {
    const controller = new AbortController();
    const abortSoon = () => {
      setTimeout(() => controller.abort());
      return new Promise<never>(() => {});
    };
    const client = createAuthingClient({
      appHost: server.url,
      appId: 'APP',
      ...(getToken ? { getToken: abortSoon } : { fetch: abortSoon }),
    });
    await expect(
      client.verifyTotp({ totp: '012345' }, { signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'aborted' });
  });

  it('that waits too long for its token was never sent', async () => {
    const getToken = () => new Promise<never>(() => {});
    const client = createAuthingClient({
      appHost: server.url,
      appId: 'APP',
      getToken,
      timeouts: { consume: 20 },
    });
    await expect(client.verifyTotp({ totp: '012345' })).rejects.toMatchObject({ code: 'timeout' });
    expect(server.requests).toEqual([]);
  });

  it.each(['ended', 'late'])('is not sent for a token that comes when it is %s', async (how) => {
    const sent = vi.fn(fetch);
    const controller = new AbortController();
    const box = { give: (_token: string) => {} };
    const client = createAuthingClient({
      appHost: server.url,
      appId: 'APP',
      fetch: sent,
      getToken: () => new Promise<string>((resolve) => Object.assign(box, { give: resolve })),
      timeouts: { consume: how === 'late' ? 20 : 5000 },
    });
    const running = client.verifyTotp({ totp: '012345' }, { signal: controller.signal });
    setTimeout(() => how === 'ended' && controller.abort());
    await expect(running).rejects.toMatchObject({ code: how === 'late' ? 'timeout' : 'aborted' });
    box.give('MFA.TOKEN');
    await new Promise(setImmediate);
    expect(sent).not.toHaveBeenCalled();
  });

  it('leaves nothing behind: no timer, no listener, and no `fetch` that still waits', async () => {
    const { signal } = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    const recording: typeof fetch = (input, init) => {
      signals.push(init?.signal);
      return fetch(input, init);
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      server.next({ json: { code: 200, data: user } });
      await createClient(recording).verifyTotp({ totp: '012345' }, { signal });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    expect(signals).toMatchObject([{ aborted: true }]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('takes an endless time limit for the longest that a timer can keep', async () => {
    server.next({ json: { code: 200, data: user }, delay: 20 });
    await expect(verify(createClient(fetch, Number.POSITIVE_INFINITY))).resolves.toEqual({ user });
  });
});

describe('B07 a platform without AbortSignal.any and AbortSignal.timeout', () => {
  const { any, timeout } = AbortSignal;
  beforeEach(() => {
    Object.assign(AbortSignal, { any: undefined, timeout: undefined });
  });
  afterEach(() => {
    Object.assign(AbortSignal, { any, timeout });
  });

  it('B07 keeps the time limit and the caller’s signal', async () => {
    const controller = new AbortController();
    server.next({ cut: 'never' }, { cut: 'never' });
    await expect(list(createClient(fetch, 30))).rejects.toMatchObject({ code: 'timeout' });
    const running = createClient().listAuthenticators(undefined, { signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('B17 an injected fetch that misbehaves', () => {
  const never = new Promise<Response>(() => {});
  const odd: Record<string, () => unknown> = {
    'never settles': () => never,
    'throws at once': () => {
      throw new Error('CANARY');
    },
    'rejects with nothing': () => Promise.reject(undefined),
    'rejects with an error of our name': () =>
      Promise.reject(Object.assign(new Error('CANARY'), { name: 'MfaError', code: 'CANARY' })),
    'gives undefined': () => Promise.resolve(undefined),
    'gives null': () => null,
    'gives text': () => Promise.resolve('CANARY'),
    'gives a bare object': () => Promise.resolve({ ok: true, status: 200 }),
    'gives a proxy that throws': () =>
      Promise.resolve(
        new Proxy(new Response(), {
          get(_target, key) {
            if (key === 'then') return undefined;
            throw new Error('CANARY');
          },
        }),
      ),
    'gives a body that fails': () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new Error('CANARY')) })),
    'gives an answer of status 0': () => Response.error(),
  };

  it.each(Object.entries(odd))('B17 that %s gives an MfaError', async (_name, behave) => {
    // SAFETY: the point of the test is a `fetch` that keeps no promise.
    const broken = (() => behave()) as typeof fetch;
    const client = createClient(broken, 20);

    const [reading, consuming] = await Promise.allSettled([list(client), verify(client)]);

    expect(reading).toMatchObject({
      reason: { name: 'MfaError', code: expect.stringMatching(/^(network|timeout|bad-response)$/) },
    });
    expect(consuming).toMatchObject({
      reason: { name: 'MfaError', code: expect.stringMatching(/^(unknown-outcome|bad-response)$/) },
    });
    expect(inspect([reading, consuming], { depth: 9 })).not.toContain('CANARY');
  });

  it('B17 that resolves with anything gives an MfaError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        // SAFETY: as above.
        const broken = (async () => value) as unknown as typeof fetch;
        await expect(verify(createClient(broken))).rejects.toMatchObject({ name: 'MfaError' });
      }),
    );
  });
});

describe('N11 an answer that a page of another origin may not read', () => {
  const broken = vi.fn<typeof fetch>();
  const info = vi.spyOn(console, 'info');
  beforeEach(() => {
    broken.mockRejectedValue(new TypeError('Failed to fetch'));
    info.mockReset().mockImplementation(() => {});
    vi.stubGlobal('location', new URL('https://app.example/login'));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it('N11 tells the developer what may be missing', async () => {
    await expect(list(createClient(broken))).rejects.toMatchObject({ code: 'network' });
    expect(info.mock.calls).toEqual([
      [expect.stringMatching(`from ${server.url}; .* CORS .* origin https://app.example and`)],
    ]);
  });

  it('N11 says nothing where the origin is its own, or people use it', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(list(createClient(broken))).rejects.toMatchObject({ code: 'network' });
    vi.unstubAllEnvs();
    vi.stubGlobal('location', new URL('/login', server.url));
    await expect(list(createClient(broken))).rejects.toMatchObject({ code: 'network' });
    expect(info).not.toHaveBeenCalled();
  });

  it('N11 says nothing of a call that the page or the time limit ended', async () => {
    const controller = new AbortController();
    const heeding: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    await expect(list(createClient(heeding, 20))).rejects.toMatchObject({ code: 'timeout' });
    broken.mockImplementation(() => {
      controller.abort();
      throw new Error('ended');
    });
    const ended = createClient(broken).listAuthenticators(undefined, controller);
    await expect(ended).rejects.toMatchObject({ code: 'aborted' });
    await new Promise(setImmediate);
    expect(info).not.toHaveBeenCalled();
  });
});

describe('the error of a call', () => {
  it('holds no secret and no word of the server, however it is printed', async () => {
    const words = {
      message: 'CANARY-words <b>',
      data: { hint: 'CANARY-hint' },
      requestId: 'CANARY',
    };
    const answers: Answer[] = [
      { json: { code: 6001, ...words } },
      { json: { code: 200, ...words } },
      { status: 500, text: 'CANARY {' },
      { status: 429, headers: { 'retry-after': 'CANARY', 'x-canary': 'CANARY' }, json: words },
      { cut: 'after-body' },
      { text: '{"code":200,"data":"CANARY' },
    ];
    for (const answer of answers) {
      server.next(answer);
      const error: MfaError = await createClient()
        .verifyTotp({ totp: 'CANARY-code' }, { token: 'CANARY-token' })
        .then(
          () => expect.fail('the call should fail'),
          (reason) => reason,
        );
      const printed = [inspect(error, { depth: 9, showHidden: true }), error.stack, error.message];
      printed.push(JSON.stringify(error), String(error), JSON.stringify(Object.entries(error)));
      expect(printed.join('\n')).not.toContain('CANARY');
      expect(printed.join('\n')).not.toContain(server.url);
      expect(error).not.toHaveProperty('cause');
    }
  });
});
