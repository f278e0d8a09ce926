// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createReferenceServer,
  type ReferenceServer,
  type ReferenceServerOptions,
} from '../../examples/reference-server/createReferenceServer.ts';
import { generateTotp } from '../../src/testing/index.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';

let folder = '';
let servers: ReferenceServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-server-'));
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<ReferenceServerOptions> = {}): Promise<ReferenceServer> {
  const server = await createReferenceServer({ port: 0, dbFile: ':memory:', ...options });
  servers.push(server);
  return server;
}

const json = { 'content-type': 'application/json' };
const seeded = { account: 'test@example.com', password: 'pwd' };

async function post({ url }: ReferenceServer, path: string, body: unknown, token?: string) {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...json, ...authorization },
    body: JSON.stringify(body),
  });
  return response.json();
}

const uploadPath = '/api/v2/upload?folder=face-photo&private=true';

async function sendPhoto({ url }: ReferenceServer) {
  const body = new FormData();
  body.append('file', await createPhoto(1), 'personal.jpeg');
  const response = await fetch(`${url}${uploadPath}`, { method: 'POST', body });
  return (await response.json()).data;
}

const logIn = (server: ReferenceServer) => post(server, '/api/v2/login/account', seeded);

describe('the reference server', () => {
  test('ends every session of a person but the one that asks, also over a restart', async () => {
    const dbFile = join(folder, 'sessions.db');
    const server = await start({ dbFile });
    const { state, clock } = server.backend;
    const level = async ({ url }: ReferenceServer, token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${url}/api/v2/users/me/security-level`, { headers })).status;
    };
    const other = state.issueUser().token;
    clock.advance(1000);
    const own = state.issueUser().token;
    const signOut = (token: string) => post(server, '/demo/sign-out-others', {}, token);
    expect(await signOut('made.up.token')).toMatchObject({ code: 2020 });
    expect(await signOut(Object(state.issueTrigger()).mfaToken)).toMatchObject({ code: 2020 });
    expect(await level(server, other)).toBe(200);
    expect(await signOut(own)).toMatchObject({ code: 200 });
    expect([await level(server, own), await level(server, other)]).toEqual([200, 401]);
    expect(await signOut(other)).toMatchObject({ code: 2020 });
    clock.advance(1000);
    const { token } = state.issueUser();
    expect(await level(server, token)).toBe(200);
    await server.close();
    const again = await start({ dbFile, clock });
    expect([await level(again, own), await level(again, other)]).toEqual([200, 401]);
  });

  test('keeps what was scanned over a restart', async () => {
    const dbFile = join(folder, 'new-folder', 'mfa.db');
    const first = await start({ dbFile });
    const { mfaToken } = (await logIn(first)).data;
    const { secret } = (await post(first, '/api/v2/mfa/totp/associate', {}, mfaToken)).data;
    const totp = generateTotp(secret, Date.now());
    const body = { totp, source: 'APPLICATION' };
    const confirmed = await post(first, '/api/v2/mfa/totp/associate/confirm', body, mfaToken);
    await first.close();
    servers = [];

    const second = await start({ dbFile });
    const trigger = (await logIn(second)).data;
    const verified = await post(second, '/api/v2/mfa/totp/verify', { totp }, trigger.mfaToken);
    const again = await post(second, '/api/v2/mfa/totp/verify', { totp }, mfaToken);
    expect(confirmed.data.id).toBe(verified.data.id);
    expect(trigger.totpMfaEnabled).toBe(true);
    expect(again.code).toBe(6001);
  });

  test('keeps a photo and the face that was bound over a restart', async () => {
    const dbFile = join(folder, 'mfa.db');
    const first = await start({ dbFile });
    const { mfaToken } = (await logIn(first)).data;
    const { key, url } = await sendPhoto(first);
    const bound = { photoA: key, photoB: url };
    await post(first, '/api/v2/mfa/face/associate', bound, mfaToken);
    await first.close();
    servers = [];

    const second = await start({ dbFile });
    const trigger = (await logIn(second)).data;
    const verified = await post(second, '/api/v2/mfa/face/verify', { photo: key }, mfaToken);
    expect(url).toBe(`${first.url}/${key}`);
    expect(trigger.faceMfaEnabled).toBe(true);
    expect(verified).toMatchObject({ code: 200 });
  });

  test('takes a photo of 5 MB over HTTP, none that is larger, and no other body of that size', async () => {
    const server = await start();
    const send = async (size: number) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(size)]), 'personal.jpeg');
      return (await fetch(`${server.url}${uploadPath}`, { method: 'POST', body: form })).status;
    };
    expect(await send(5 * 1024 * 1024)).toBe(200);
    expect(await send(5 * 1024 * 1024 + 1)).toBe(413);
    expect(await send(7 * 1024 * 1024)).toBe(413);
    expect(
      await post(server, '/api/v2/login/account', { account: 'a'.repeat(1024 * 1024) }),
    ).toMatchObject({ code: 413 });
  });

  test('keeps what was sent, and what the administrator set, over a restart', async () => {
    const dbFile = join(folder, 'mfa.db');
    const phone = { phone: '13800138000' };
    const first = await start({ dbFile, config: { codeLength: 8 } });
    await post(first, '/api/v2/sms/send', phone);
    const inbox = await (await fetch(`${first.url}/inbox.json`)).json();
    await first.close();
    servers = [];

    const second = await start({ dbFile });
    const { mfaToken } = (await logIn(second)).data;
    const again = await post(second, '/api/v2/sms/send', phone);
    const body = { ...phone, code: inbox[0].code };
    const verified = await post(second, '/api/v2/applications/mfa/sms/verify', body, mfaToken);
    expect(await (await fetch(`${second.url}/inbox.json`)).json()).toEqual(inbox);
    expect(inbox).toMatchObject([{ channel: 'sms', to: '13800138000', phoneCountryCode: '+86' }]);
    expect(inbox[0].code).toMatch(/^\d{8}$/);
    expect(again.apiCode).toBe(2080);
    expect(verified.code).toBe(200);
    expect(second.backend.state.config.codeLength).toBe(8);
  });

  test.each([
    ['N01', 'before', null],
    ['N03', 'after', expect.any(Object)],
  ] as const)('%s breaks a connection off %s the request counts', async (_, when, pending) => {
    const server = await start();
    const { mfaToken } = (await logIn(server)).data;
    server.backend.faults.next('associateTotp', { type: 'drop', when });
    await expect(post(server, '/api/v2/mfa/totp/associate', {}, mfaToken)).rejects.toThrow();
    expect(server.backend.state.findAuthenticators().pending).toEqual(pending);
  });

  test('answers a preflight with the very origin, credentials and Authing’s headers', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/v2/mfa/totp/verify`, {
      method: 'OPTIONS',
      headers: { origin: 'https://page.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'https://page.example',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, x-authing-app-id, x-authing-app-tenant-id, x-authing-lang, x-authing-request-from, x-authing-sdk-version, x-authing-userpool-id',
      vary: 'origin',
    });
  });

  test('takes OPTIONS that is no preflight for a request like any other', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/v2/mfa/totp/verify`, { method: 'OPTIONS' });
    expect(response.status).toBe(405);
  });

  test.each([
    [[], null],
    [['retry-after', 'date'], 'retry-after, date'],
  ])('exposes the headers %j', async (exposedHeaders, header) => {
    const { url } = await start({ exposedHeaders });
    const response = await fetch(`${url}/inbox.json`, { headers: { origin: 'http://a.example' } });
    expect(response.headers.get('access-control-expose-headers')).toBe(header);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('shows the inbox', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/inbox.json`)).json()).toEqual([]);
  });

  test('shows a payout account once, to the session that a step-up gave', async () => {
    const server = await start({ scenario: 'enrolled' });
    const { state } = server.backend;
    const read = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${server.url}/demo/payout`, { headers })).json();
    };
    const old = state.issueUser().token;
    expect(await read('forged')).toMatchObject({ code: 401 });
    expect(await read(old)).toMatchObject({ code: 1636, data: { mfaToken: expect.any(String) } });
    expect(await read(old)).toMatchObject({ code: 1636 });
    server.backend.clock.advance(1000);
    const { token } = state.issueUser();
    expect(await read(token)).toMatchObject({ code: 200, data: { account: expect.any(String) } });
    expect(await read(token)).toMatchObject({ code: 1636 });
  });

  test('gives trigger data for a step-up to whoever is signed in', async () => {
    const server = await start();
    const { token } = server.backend.state.issueUser();
    const given = await post(server, '/demo/step-up', { reason: 'remove' }, token);
    const refused = await post(server, '/demo/step-up', {});
    expect(given).toMatchObject({ code: 200, data: { mfaToken: expect.any(String) } });
    expect(refused.code).toBe(401);
  });

  test('refuses a body of over 1 MiB', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/v2/login/account`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ account: 'a'.repeat(4 * 1024 * 1024) }),
    });
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
  });

  test('refuses what is no address', async () => {
    const server = await start();
    const socket = connect(server.port, '127.0.0.1');
    socket.end('GET //[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const [chunk] = await once(socket, 'data');
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('N05 breaks the connection off in the middle of an answer', async () => {
    const server = await start();
    server.backend.faults.next('logIn', { type: 'half-body' });
    const response = await fetch(`${server.url}/api/v2/login/account`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(seeded),
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('closes though a connection waits for its answer', async () => {
    const server = await start();
    const held = server.backend.faults.hold('logIn');
    const login = logIn(server).catch(() => 'broken off');
    await held.arrived;
    await server.close();
    servers = [];
    expect(await login).toBe('broken off');
  });

  test('answers with 500 where it fails itself, and tells its owner', async () => {
    const failure = new Error('disk full');
    const told: unknown[] = [];
    const server = await start({ onError: (error) => told.push(error) });
    const edit = () => {
      throw failure;
    };
    server.backend.faults.next('logIn', { type: 'edit', edit });
    expect((await logIn(server)).code).toBe(500);
    expect(told).toEqual([failure]);
  });

  test('says when its port is taken', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the files of a page', () => {
  const headers = { 'content-security-policy': "default-src 'self'" };

  beforeEach(() => {
    mkdirSync(join(folder, 'page/assets'), { recursive: true });
    writeFileSync(join(folder, 'page/index.html'), '<title>Page</title>');
    writeFileSync(join(folder, 'page/assets/a.1.js'), 'run()');
    writeFileSync(join(folder, 'page/odd.bin'), 'x');
    writeFileSync(join(folder, 'secret.txt'), 'not yours');
  });

  test.each(['/', '/account', '/inbox', '/account?tab=1', '/index.html'])(
    'are the page itself at %s, with the given headers',
    async (path) => {
      const { url } = await start({ staticDir: join(folder, 'page'), headers });
      const response = await fetch(`${url}${path}`);
      expect(await response.text()).toBe('<title>Page</title>');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        ...headers,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
    },
  );

  test.each([
    ['/assets/a.1.js', 'text/javascript; charset=utf-8', 'max-age=31536000, immutable'],
    ['/odd.bin', 'application/octet-stream', 'no-cache'],
  ])('have their type and life: %s', async (path, type, life) => {
    const { url } = await start({ staticDir: join(folder, 'page') });
    const response = await fetch(`${url}${path}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(life);
  });

  test.each(['/nothing.js', '/assets', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz', '/%00'])(
    'are not found at %s',
    async (path) => {
      const { url } = await start({ staticDir: join(folder, 'page') });
      expect((await fetch(`${url}${path}`)).status).toBe(404);
    },
  );

  test('are read and nothing else', async () => {
    const { url } = await start({ staticDir: join(folder, 'page') });
    const head = await fetch(url, { method: 'HEAD' });
    const deleted = await fetch(url, { method: 'DELETE' });
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([
      200,
      '',
      '19',
    ]);
    expect(deleted.status).toBe(405);
  });

  test('leave the API where it is', async () => {
    const server = await start({ staticDir: join(folder, 'page') });
    expect((await logIn(server)).code).toBe(1636);
  });
});

describe('npm run backend', () => {
  /** Starts the program, and gives what it prints first. */
  async function run(env: NodeJS.ProcessEnv) {
    // As npm does it: in a shell, which stays, for it has one more command to run.
    const command = `"${process.execPath}" examples/reference-server/start.mjs; exit $?`;
    const program = spawn('sh', ['-c', env.npm_lifecycle_event ? command : `exec ${command}`], {
      env: { ...process.env, npm_lifecycle_event: undefined, ...env },
    });
    let printed = '';
    program.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    program.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    const ended = once(program, 'exit');
    await Promise.race([once(program.stdout, 'data'), ended]);
    return { program, ended, getPrinted: () => printed };
  }

  test('prints where it listens and who can log in, and ends on SIGTERM though a connection is open', async () => {
    const { program, ended, getPrinted } = await run({ PORT: '0', MFA_DB: ':memory:' });
    const [url] = getPrinted().split('\n');
    const response = await fetch(`${url}/inbox.json`);
    const asked = performance.now();
    program.kill('SIGTERM');
    const [code] = await ended;
    // Less than Node keeps a connection that nobody uses, by far more than a busy machine takes for a signal.
    expect(performance.now() - asked).toBeLessThan(4000);
    expect([response.status, code]).toEqual([200, 0]);
    expect(getPrinted()).toMatch(
      /^http:\/\/localhost:\d+\nSign in as test@example\.com with password pwd\. Data: in memory only\.\n$/,
    );
  });

  test('ends when the shell dies that npm started it in', async () => {
    const env = { PORT: '0', MFA_DB: ':memory:', npm_lifecycle_event: 'backend' };
    const { program, ended } = await run(env);
    program.kill('SIGTERM');
    await ended;
    // The server holds the other end of this pipe until it ends.
    await once(program.stdout, 'close');
    expect(program.stdout.destroyed).toBe(true);
  });

  test('says what to do when its port is taken', async () => {
    const { port } = await start();
    const { ended, getPrinted } = await run({ PORT: String(port), MFA_DB: ':memory:' });
    const [code] = await ended;
    expect(code).toBe(1);
    expect(getPrinted()).toContain(`react-mfa-kit: port ${port} is in use;`);
  });
});
