// @vitest-environment node
import fc from 'fast-check';
import {
  type AuthingClientOptions,
  type AuthingTimeouts,
  createAuthingClient,
  type MfaClient,
} from 'react-mfa-kit/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FaultServer, startFaultServer } from '../../support/faultServer.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
beforeEach(() => server.clear());
afterAll(() => server.close());

const token = 'MFA.TOKEN';
const user = { id: 'u1', token: 'SESSION', email: 'a@example.com' };
const person = { code: 200, message: 'ok', data: user };
const photo = () => new Blob(['JPEG'], { type: 'image/jpeg' });
const uploaded = (key: string) => ({ json: { code: 200, data: { key, url: `/${key}` } } });

function createClient(options: Partial<AuthingClientOptions> = {}) {
  return createAuthingClient({ appHost: server.url, appId: 'APP_ID', ...options });
}

interface Row {
  run(client: MfaClient): Promise<unknown>;
  sends: { method: string; path: string; query?: object; json?: unknown };
  answer?: unknown;
  gives: unknown;
  anonymous?: true;
}

/** Requests as Authing's SDK sends them, but for the token that it forgets when confirming. */
const rows: Record<string, Row> = {
  'listAuthenticators without arguments': {
    run: (client) => client.listAuthenticators(undefined, { token }),
    sends: {
      method: 'GET',
      path: '/api/v2/mfa/authenticator',
      query: { type: 'totp', source: 'SELF' },
    },
    answer: { code: 200, data: [] },
    gives: [],
  },
  'listAuthenticators of a type': {
    run: (client) => client.listAuthenticators({ type: 'totp' }, { token }),
    sends: { method: 'GET', path: '/api/v2/mfa/authenticator', query: { type: 'totp' } },
    answer: { code: 200, data: [] },
    gives: [],
  },
  'listAuthenticators with everything left out': {
    run: (client) => client.listAuthenticators({}, { token }),
    sends: { method: 'GET', path: '/api/v2/mfa/authenticator' },
    answer: { code: 200, data: [] },
    gives: [],
  },
  associateTotp: {
    run: (client) => client.associateTotp(undefined, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/mfa/totp/associate',
      json: { authenticator_type: 'totp', source: 'SELF' },
    },
    answer: {
      code: 200,
      data: {
        authenticator_type: 'totp',
        secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
        qrcode_uri: 'otpauth://totp/pool:a%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
        qrcode_data_url: 'data:image/png;base64,AA==',
        recovery_code: '0000-1111-2222-3333-4444-5555',
      },
    },
    gives: {
      secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      otpauthUri: 'otpauth://totp/pool:a%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      recoveryCodes: ['0000-1111-2222-3333-4444-5555'],
    },
  },
  'confirmTotp with the token of a sign-in': {
    run: (client) => client.confirmTotp({ totp: '012345', source: 'APPLICATION' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/mfa/totp/associate/confirm',
      json: { authenticator_type: 'totp', totp: '012345', source: 'APPLICATION' },
    },
    answer: person,
    gives: { user },
  },
  'confirmTotp of a signed-in person': {
    run: (client) => client.confirmTotp({ totp: '012345' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/mfa/totp/associate/confirm',
      json: { authenticator_type: 'totp', totp: '012345', source: 'SELF' },
    },
    answer: { code: 200, message: 'TOTP MFA 绑定成功' },
    gives: {},
  },
  removeTotp: {
    run: (client) => client.removeTotp(undefined, { token }),
    sends: { method: 'DELETE', path: '/api/v2/mfa/totp/associate' },
    answer: { code: 200, message: 'TOTP MFA 解绑成功' },
    gives: undefined,
  },
  verifyTotp: {
    run: (client) => client.verifyTotp({ totp: '012345' }, { token }),
    sends: { method: 'POST', path: '/api/v2/mfa/totp/verify', json: { totp: '012345' } },
    answer: person,
    gives: { user },
  },
  'verifyRecoveryCode, with the new code beside the data': {
    run: (client) => client.verifyRecoveryCode({ recoveryCode: '0000-1111' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/mfa/totp/recovery',
      json: { recoveryCode: '0000-1111' },
    },
    answer: { ...person, recoveryCode: 'aaaa-bbbb' },
    gives: { user, recoveryCodes: ['aaaa-bbbb'] },
  },
  verifySms: {
    run: (client) => client.verifySms({ phone: '13800000000', code: '0123' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/applications/mfa/sms/verify',
      json: { phone: '13800000000', code: '0123' },
    },
    answer: person,
    gives: { user },
  },
  'verifySms with a country code': {
    run: (client) =>
      client.verifySms({ phone: '13800000000', code: '0123', phoneCountryCode: '+86' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/applications/mfa/sms/verify',
      json: { phone: '13800000000', code: '0123', phoneCountryCode: '+86' },
    },
    answer: person,
    gives: { user },
  },
  verifyEmail: {
    run: (client) => client.verifyEmail({ email: 'a@example.com', code: '0123' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/applications/mfa/email/verify',
      json: { email: 'a@example.com', code: '0123' },
    },
    answer: person,
    gives: { user },
  },
  'checkBindable of a phone': {
    run: (client) => client.checkBindable({ phone: '13800000000' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/applications/mfa/check',
      json: { phone: '13800000000' },
    },
    answer: { code: 200, data: true },
    gives: true,
  },
  'checkBindable of an address': {
    run: (client) => client.checkBindable({ email: 'a@example.com' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/applications/mfa/check',
      json: { email: 'a@example.com' },
    },
    answer: { code: 200, data: { result: false } },
    gives: false,
  },
  associateFaceByUrl: {
    run: (client) =>
      client.associateFaceByUrl(
        { baseFace: 'https://x/a.jpg', compareFace: 'https://x/b.jpg' },
        { token },
      ),
    sends: {
      method: 'POST',
      path: '/api/v2/mfa/face/associate',
      json: { photoA: 'https://x/a.jpg', photoB: 'https://x/b.jpg', isExternal: true },
    },
    answer: person,
    gives: { user },
  },
  'verifyFace with a key': {
    run: (client) => client.verifyFace({ photo: 'face-photo/key' }, { token }),
    sends: { method: 'POST', path: '/api/v2/mfa/face/verify', json: { photo: 'face-photo/key' } },
    answer: person,
    gives: { user },
  },
  sendSmsCode: {
    run: (client) =>
      client.sendSmsCode({ phone: '13800000000', phoneCountryCode: '+86' }, { token }),
    sends: {
      method: 'POST',
      path: '/api/v2/sms/send',
      json: { phone: '13800000000', phoneCountryCode: '+86', scene: 'mfa-verify' },
    },
    answer: { code: 200, message: 'ok' },
    gives: {},
    anonymous: true,
  },
  sendEmailCode: {
    run: (client) => client.sendEmailCode({ email: 'a@example.com' }, { token }),
    sends: {
      method: 'POST',
      path: '/graphql/v2',
      json: {
        query:
          'mutation sendEmail($email: String!, $scene: EmailScene!) { sendEmail(email: $email, scene: $scene) { message code } }',
        variables: { email: 'a@example.com', scene: 'MFA_VERIFY' },
      },
    },
    answer: { data: { sendEmail: { code: 200, message: 'ok' } } },
    gives: {},
    anonymous: true,
  },
};

describe('createAuthingClient', () => {
  it.each(Object.entries(rows))('sends %s as the contract has it', async (_name, row) => {
    const inits: RequestInit[] = [];
    const recording: typeof fetch = (input, init = {}) => {
      expect(String(input)).not.toMatch(/[?&=]$/);
      inits.push(init);
      return fetch(input, init);
    };
    server.next({ json: row.answer });

    const gives = await row.run(createClient({ fetch: recording }));

    expect(gives).toEqual(row.gives);
    expect(server.requests).toMatchObject([{ query: {}, ...row.sends }]);
    expect(Object.fromEntries(new Headers(inits[0]?.headers))).toEqual({
      ...(row.anonymous ? {} : { authorization: 'Bearer MFA.TOKEN' }),
      ...(row.sends.json === undefined ? {} : { 'content-type': 'application/json' }),
      'x-authing-app-id': 'APP_ID',
      'x-authing-lang': 'zh-CN',
      'x-authing-request-from': 'sdk',
    });
    expect(inits[0]).toMatchObject({ credentials: 'include', redirect: 'error' });
  });

  it('uploads two photos one after the other, bare, and then binds them', async () => {
    const inits: RequestInit[] = [];
    const recording: typeof fetch = (input, init = {}) => {
      inits.push(init);
      return fetch(input, init);
    };
    server.next(uploaded('key-1'), uploaded('key-2'), { json: person });

    const client = createClient({ fetch: recording, headers: { 'x-own': 'mine' } });
    const gives = await client.associateFaceByBlob(
      { baseFace: photo(), compareFace: photo() },
      { token },
    );

    expect(gives).toEqual({ user });
    const [first, second, associate] = server.requests;
    for (const upload of [first, second]) {
      expect(upload).toMatchObject({
        method: 'POST',
        path: '/api/v2/upload',
        query: { folder: 'face-photo', private: 'true' },
      });
      expect(upload?.text).toMatch(
        /name="file"; filename="personal.jpeg"\r\nContent-Type: image\/jpeg/,
      );
      expect(upload?.headers).not.toHaveProperty('authorization');
      expect(Object.keys(upload?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual(
        [],
      );
    }
    expect(inits.map(({ credentials }) => credentials)).toEqual(['omit', 'omit', 'include']);
    expect(associate).toMatchObject({
      path: '/api/v2/mfa/face/associate',
      json: { photoA: 'key-1', photoB: 'key-2' },
    });
  });

  it('says how far a face call is', async () => {
    const onProgress = vi.fn();
    const two = { baseFace: photo(), compareFace: photo() };
    server.next(uploaded('key-1'), uploaded('key-2'), { json: person });
    await createClient().associateFaceByBlob(two, { token, onProgress });
    server.next(uploaded('key-1'), { json: person });
    await createClient().associateFaceByBlob({ baseFace: photo() }, { token, onProgress });
    server.next(uploaded('key-1'), uploaded('key-2'), { json: person });
    await createClient().associateFaceByBlob(two);
    expect(onProgress.mock.calls).toEqual([[0.5], [1], [1]]);
  });

  it('uses one photo twice where a second is missing', async () => {
    server.next(uploaded('key-1'), { json: person });
    const baseFace = new File(['JPEG'], 'holiday.png', { type: 'image/png' });

    await createClient().associateFaceByFile({ baseFace }, { token });

    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]?.text).not.toContain('holiday');
    expect(server.requests[1]?.json).toEqual({ photoA: 'key-1', photoB: 'key-1' });
  });

  it('uploads the photo of a face check first', async () => {
    server.next(uploaded('key-1'), { json: person });

    await createClient().verifyFace({ photo: photo() }, { token });

    expect(server.requests[1]).toMatchObject({
      path: '/api/v2/mfa/face/verify',
      json: { photo: 'key-1' },
    });
  });

  it.each([
    ['that failed', { json: { code: 500, message: 'no' } }, 'server-error'],
    ['without a key', { json: { code: 200, data: {} } }, 'bad-response'],
    ['that is too large', { status: 413, text: '<h1>413</h1>' }, 'too-large'],
    ['whose answer was lost', { cut: 'after-body' as const }, 'network'],
  ])('ends a face call at an upload %s', async (_name, answer, code) => {
    server.next(answer);

    await expect(
      createClient().associateFaceByBlob({ baseFace: photo(), compareFace: photo() }, { token }),
    ).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(1);
  });

  it('I16 sends each code as it is, leading zeros and all', async () => {
    const code = fc.stringMatching(/^\d{4,8}$/);
    await fc.assert(
      fc.asyncProperty(code, async (totp) => {
        server.clear();
        server.next({ json: person });
        await createClient().verifyTotp({ totp }, { token });
        expect(server.requests[0]?.text).toBe(`{"totp":"${totp}"}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the options of createAuthingClient', () => {
  it('speaks the dialect of Authing’s other clients', async () => {
    const client = createClient({
      dialect: {
        verifyPath: 'applications/mfa',
        uploadFolder: 'photos',
        externalPhotoFlag: 'isExternalPhoto',
        authorization: 'bare',
        emailScene: 'MFA_VERIFY_CODE',
      },
    });
    const mail = { data: { sendEmail: { code: 200 } } };
    server.next(
      { json: person },
      { json: person },
      uploaded('key'),
      { json: person },
      { json: person },
      { json: mail },
    );

    await client.verifyTotp({ totp: '012345' }, { token });
    await client.confirmTotp({ totp: '012345' }, { token });
    await client.verifyFace({ photo: photo() }, { token });
    await client.associateFaceByUrl({ baseFace: 'a', compareFace: 'b' }, { token });
    await client.sendEmailCode({ email: 'a@example.com' });

    expect(server.requests).toMatchObject([
      { path: '/api/v2/applications/mfa/totp/verify', headers: { authorization: 'MFA.TOKEN' } },
      { path: '/api/v2/mfa/totp/associate/confirm' },
      { path: '/api/v2/upload', query: { folder: 'photos', private: 'true' } },
      { path: '/api/v2/applications/mfa/face/verify' },
      { json: { photoA: 'a', photoB: 'b', isExternalPhoto: true } },
      { json: { variables: { scene: 'MFA_VERIFY_CODE' } } },
    ]);
  });

  it('sends pool, tenant and language, and renames and adds headers', async () => {
    const client = createClient({
      userPoolId: 'POOL',
      tenantId: 'TENANT',
      lang: 'en-US',
      headers: {
        'x-authing-app-id': 'x-acme-app',
        'x-authing-lang': '',
        'x-own': 'mine',
        'x-none': undefined,
      },
    });
    await client.removeTotp();

    const { headers = {} } = server.requests[0] ?? {};
    expect(
      Object.fromEntries(Object.entries(headers).filter(([name]) => /^x-/.test(name))),
    ).toEqual({
      'x-acme-app': 'APP_ID',
      'x-authing-userpool-id': 'POOL',
      'x-authing-app-tenant-id': 'TENANT',
      'x-authing-request-from': 'sdk',
      'x-authing-lang': 'en-US',
      'x-own': 'mine',
    });
  });

  it.each<[keyof AuthingTimeouts, (client: MfaClient) => Promise<unknown>, string]>([
    ['read', (client) => client.listAuthenticators(), 'timeout'],
    ['consume', (client) => client.verifyTotp({ totp: '012345' }), 'unknown-outcome'],
    ['recover', (client) => client.verifyRecoveryCode({ recoveryCode: '0' }), 'unknown-outcome'],
    ['upload', (client) => client.verifyFace({ photo: photo() }), 'timeout'],
  ])('waits no longer to %s than the host allows', async (group, run, code) => {
    const silent: typeof fetch = () => new Promise(() => {});
    const client = createClient({ fetch: silent, timeouts: { [group]: 20 } });
    await expect(run(client)).rejects.toMatchObject({ code });
  });

  it('keeps a path of the host, without its trailing slash', async () => {
    await createClient({ appHost: `${server.url}/idp/` }).removeTotp();

    expect(server.requests[0]?.path).toBe('/idp/api/v2/mfa/totp/associate');
  });

  it.each([
    ['a string', 'HELD'],
    ['a function', () => 'HELD'],
    ['a promise', async () => 'HELD'],
  ])('takes the token from %s, and a call’s own before it', async (_name, getToken) => {
    const client = createClient({ getToken });

    await client.removeTotp();
    await client.removeTotp(undefined, { token: 'OWN' });
    await client.removeTotp(undefined, { token: '' });

    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer HELD',
      'Bearer OWN',
      undefined,
    ]);
  });

  it('goes without a token where nobody is signed in', async () => {
    await createClient({ getToken: async () => null }).removeTotp();

    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['that cannot be had', () => Promise.reject(new Error('CANARY'))],
    ['that no header can carry', 'CANARY\n中'],
  ])('ends the session for a token %s, and sends nothing', async (_name, getToken) => {
    await expect(createClient({ getToken }).verifyTotp({ totp: '012345' })).rejects.toMatchObject({
      code: 'token-expired',
    });
    expect(server.requests).toEqual([]);
  });

  it('obeys the time limit of each group', async () => {
    const timeouts = { read: 20, consume: 20, recover: 20, upload: 20 };
    const client = createClient({ timeouts });
    const never = { cut: 'never' as const };
    server.next(never, never, never, never);

    const outcomes = await Promise.allSettled([
      client.listAuthenticators(),
      client.verifyTotp({ totp: '012345' }),
      client.verifyRecoveryCode({ recoveryCode: 'a' }),
      client.verifyFace({ photo: photo() }),
    ]);

    expect(outcomes).toMatchObject([
      { reason: { code: 'timeout' } },
      { reason: { code: 'unknown-outcome' } },
      { reason: { code: 'unknown-outcome' } },
      { reason: { code: 'timeout' } },
    ]);
  });

  it.each([
    'http://example.com',
    'http://localhost.example.com',
    'http://localhost@example.com',
    'http://127.0.0.2:80',
    'ftp://localhost',
    'example.com',
    '//example.com',
    '/api',
    '',
    'https://',
    'https://user:pass@example.com',
    'https://example.com?x=1',
    'https://example.com#x',
    ' https://example.com',
  ])('N19 refuses the host %j before any request', (appHost) => {
    let calls = 0;
    const counting: typeof fetch = async () => {
      calls += 1;
      return new Response();
    };
    expect(() => createClient({ appHost, fetch: counting })).toThrow(/^react-mfa-kit: `appHost`/);
    expect(calls).toBe(0);
  });

  it.each([
    'https://example.com',
    'https://example.com:8443/idp/',
    'HTTPS://EXAMPLE.COM',
    'http://localhost:4000',
    'http://127.0.0.1',
    'http://[::1]:4000/',
  ])('N19 accepts the host %j', (appHost) => {
    expect(() => createClient({ appHost })).not.toThrow();
  });

  it('refuses a missing app and headers that cannot be sent, without quoting them', () => {
    expect(() => createClient({ appId: '' })).toThrow(/^react-mfa-kit: `appId` is missing/);
    expect(() => createClient({ tenantId: 'CANARY中' })).toThrow(
      /^react-mfa-kit: a header cannot be sent(?!.*CANARY)/,
    );
    expect(() => createClient({ headers: { 'b a d': 'x' } })).toThrow(/^react-mfa-kit: a header/);
  });
});
