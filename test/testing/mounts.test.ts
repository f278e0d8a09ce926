// @vitest-environment node
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { createReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { routes } from '../../src/client/authing/routes.ts';
import {
  createClock,
  createMfaBackend,
  generateTotp,
  type MfaBackendOptions,
  type MfaFault,
  type MfaTestBackend,
  testPhone,
  testRecoveryCode,
  testSecret,
} from '../../src/testing/index.ts';
import { createMfaHandlers } from '../../src/testing/msw/index.ts';
import { expectConsole } from '../support/consoleRig.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';
import { getMfaToken } from './callBackend.ts';

/** One request, made when the ones before it were answered. */
type Step = (backend: MfaTestBackend) => {
  request: string;
  token?: string;
  body?: object | FormData;
};
type Use = (backend: MfaTestBackend, fetch: typeof globalThis.fetch, base: string) => Promise<void>;

/** The three ways in which the same backend is reached. */
const mounts: Record<string, (options: MfaBackendOptions, use: Use) => Promise<void>> = {
  async fetch(options, use) {
    const backend = createMfaBackend(options);
    await use(backend, backend.fetch, 'http://localhost');
  },
  async msw(options, use) {
    const backend = createMfaBackend(options);
    const server = setupServer(...createMfaHandlers(backend));
    server.listen({ onUnhandledRequest: 'error' });
    try {
      await use(backend, globalThis.fetch, 'http://localhost');
    } finally {
      server.close();
    }
  },
  async http(options, use) {
    const server = await createReferenceServer({ ...options, port: 0, dbFile: ':memory:' });
    try {
      await use(server.backend, globalThis.fetch, server.url);
    } finally {
      await server.close();
    }
  },
};

/** What a page sees of each answer. Time and chance are the same for all three. */
async function collect(mount: string, options: MfaBackendOptions, steps: Step[], fault?: MfaFault) {
  const seen: unknown[] = [];
  let byte = 0;
  const random = (bytes: Uint8Array) => {
    bytes.forEach((_, index) => {
      byte = (byte * 31 + 7) % 256;
      bytes[index] = byte;
    });
  };
  await mounts[mount]?.(
    { clock: createClock(1_700_000_010_000), random, ...options },
    async (backend, fetch, base) => {
      if (fault) backend.faults.next('*', fault);
      for (const step of steps) seen.push(await ask(fetch, base, step(backend)));
      seen.push(backend.ledger.entries.map(({ operation, status }) => [operation, status]));
    },
  );
  return seen;
}

async function ask(
  fetch: typeof globalThis.fetch,
  base: string,
  { request, token, body }: ReturnType<Step>,
) {
  const [method = 'GET', path = '/'] = request.split(' ');
  const isJson = body !== undefined && !(body instanceof FormData);
  try {
    const response = await fetch(`${base}${path}`, {
      method,
      redirect: 'error',
      headers: {
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    });
    const { status, headers } = response;
    const facts = [status, headers.get('content-type'), headers.get('retry-after')];
    // An upload's address is the server's own.
    return [...facts, (await response.text()).replaceAll(base, 'http://localhost')];
  } catch (error) {
    return error instanceof TypeError ? 'TypeError' : error;
  }
}

const asMfa =
  (request: string, body?: object | ((backend: MfaTestBackend) => object)): Step =>
  (backend) => ({
    request,
    token: getMfaToken(backend),
    ...(body && { body: typeof body === 'function' ? body(backend) : body }),
  });
const asUser =
  (request: string, body?: object): Step =>
  (backend) => ({
    request,
    token: backend.state.issueUser().token,
    ...(body && { body }),
  });
const asNobody =
  (request: string, body?: object | ((backend: MfaTestBackend) => object)): Step =>
  (backend) => ({
    request,
    ...(body && { body: typeof body === 'function' ? body(backend) : body }),
  });

const readApp = (backend: MfaTestBackend) => generateTotp(testSecret, backend.clock.now());
const readPending = (backend: MfaTestBackend) =>
  generateTotp(backend.state.findAuthenticators().pending?.secret ?? '', backend.clock.now());
const readKey = (backend: MfaTestBackend) => backend.state.uploads[0]?.key ?? '';
const readInbox = (backend: MfaTestBackend) => backend.state.inbox[0]?.code ?? '';

const list = 'GET /api/v2/mfa/authenticator?type=totp';
const associate = 'POST /api/v2/mfa/totp/associate';
const confirm = 'POST /api/v2/mfa/totp/associate/confirm';
const remove = 'DELETE /api/v2/mfa/totp/associate';
const verify = 'POST /api/v2/mfa/totp/verify';
const recover = 'POST /api/v2/mfa/totp/recovery';
const verifySms = 'POST /api/v2/applications/mfa/sms/verify';
const verifyEmail = 'POST /api/v2/applications/mfa/email/verify';
const check = 'POST /api/v2/applications/mfa/check';
const associateFace = 'POST /api/v2/mfa/face/associate';
const verifyFace = 'POST /api/v2/mfa/face/verify';
const guardFace = 'POST /api/v2/applications/mfa/face/verify';
const upload = 'POST /api/v2/upload?folder=face-photo&private=true';
const sendSms = 'POST /api/v2/sms/send';
const sendEmail = 'POST /api/v2/email/send';
const graphql = 'POST /graphql/v2';
const logIn = 'POST /api/v2/login/account';
const logInByCode = 'POST /api/v2/login/email-code';
const config = 'GET /api/v2/applications/demo/public-config';
const level = 'GET /api/v2/users/me/security-level';

const email = 'test@example.com';
const mail = { email, scene: 'MFA_VERIFY' };
const mutation = {
  query: 'mutation sendEmail { sendEmail { message code } }',
  variables: mail,
};
const photoForm = new FormData();
photoForm.append('file', await createPhoto(1), 'personal.jpeg');

const enrolled: MfaBackendOptions = { scenario: 'enrolled' };
const cases: [name: string, steps: Step[], options?: MfaBackendOptions][] = [
  ['the list', [asMfa(list), asUser(list)], enrolled],
  ['the list without a token', [asNobody(list)]],
  ['setting an app up', [asUser(associate), asUser(associate, { source: 'ELSEWHERE' })]],
  [
    'confirming an app',
    [
      asMfa(associate, { source: 'APPLICATION' }),
      asMfa(confirm, { totp: '12345' }),
      asMfa(confirm, (backend) => ({ totp: readPending(backend), source: 'APPLICATION' })),
      asMfa(confirm, { totp: '12345' }),
    ],
  ],
  ['removing an app', [asUser(remove), asUser(remove), asMfa(remove)], enrolled],
  [
    'a code of the app',
    [
      asMfa(verify, { totp: '12345' }),
      asMfa(verify, (backend) => ({ totp: readApp(backend) })),
      asMfa(verify, (backend) => ({ totp: readApp(backend) })),
      asUser(verify, {}),
    ],
    enrolled,
  ],
  [
    'a recovery code',
    [
      asMfa(recover, { recoveryCode: testRecoveryCode }),
      asMfa(recover, { recoveryCode: testRecoveryCode }),
    ],
    enrolled,
  ],
  [
    'a code by text message',
    [
      asNobody(sendSms, { phone: testPhone }),
      asMfa(verifySms, { phone: testPhone, code: '' }),
      asMfa(verifySms, (backend) => ({ phone: testPhone, code: readInbox(backend) })),
      asMfa(verifySms, { phone: testPhone, code: '12345' }),
    ],
  ],
  [
    'a code by e-mail',
    [
      asNobody(sendEmail, mail),
      asMfa(verifyEmail, { email, code: '12345' }),
      asMfa(verifyEmail, (backend) => ({ email, code: readInbox(backend) })),
    ],
  ],
  ['what may be bound', [asMfa(check, { phone: testPhone }), asMfa(check, {})]],
  [
    'a face',
    [
      asNobody(upload, photoForm),
      asMfa(associateFace, (backend) => ({ photoA: readKey(backend), photoB: readKey(backend) })),
      asMfa(verifyFace, (backend) => ({ photo: readKey(backend) })),
      asMfa(guardFace, { photo: 'none' }),
      asMfa(associateFace, {}),
    ],
  ],
  ['a form without a photo', [asNobody(upload, new FormData()), asMfa(associateFace, {})]],
  [
    'a message that is sent too often',
    [asNobody(sendSms, { phone: testPhone }), asNobody(sendSms, { phone: testPhone })],
  ],
  [
    'the same with HTTP 429',
    [asNobody(sendSms, { phone: testPhone }), asNobody(sendSms, { phone: testPhone })],
    { sendLimitReply: 429 },
  ],
  ['mail by GraphQL', [asNobody(graphql, mutation), asNobody(graphql, mutation)]],
  ['a login', [asNobody(logIn, { account: email, password: 'pwd' }), asNobody(logIn, {})]],
  [
    'a login by code',
    [
      asNobody(sendEmail, mail),
      asNobody(logInByCode, { email, code: '12345' }),
      asNobody(logInByCode, (backend) => ({ email, code: readInbox(backend) })),
    ],
  ],
  ['the public configuration', [asNobody(config)]],
  ['the security level', [asUser(level), asNobody(level)]],
  ['a method that is none', [asNobody('GET /api/v2/mfa/totp/verify')]],
];

const faults: [name: string, fault: MfaFault][] = [
  ['N01 no connection', { type: 'drop', when: 'before' }],
  ['N03 a lost answer', { type: 'drop', when: 'after' }],
  ['N05 half an answer', { type: 'half-body' }],
  ['N09 a page of somebody else', { type: 'wrong-type' }],
  ['N10 an empty answer', { type: 'edit', edit: () => '' }],
  ['N12 a redirect', { type: 'redirect', to: 'http://localhost:1/' }],
  ['S08 a wait', { type: 'refuse', status: 429, retryAfter: 7 }],
  ['S11 a server that fails', { type: 'refuse', status: 503 }],
];

const others = ['msw', 'http'];

describe.each(others)('the backend by `fetch` and by %s', (mount) => {
  test.each(cases)('answer alike: %s', async (_, steps, options = {}) => {
    const seen = await collect(mount, options, steps);
    expect(seen).toEqual(await collect('fetch', options, steps));
    expect(seen).toHaveLength(steps.length + 1);
  });

  test.each(faults)('fail alike: %s', async (_, fault) => {
    const steps = [asUser(associate)];
    expect(await collect(mount, {}, steps, fault)).toEqual(
      await collect('fetch', {}, steps, fault),
    );
  });
});

test('every path of the contract is in the table', async () => {
  const asked = new Set<string>();
  for (const [, steps, options = {}] of cases) {
    const backend = createMfaBackend({ clock: createClock(1_700_000_010_000), ...options });
    for (const step of steps) {
      const { request, ...rest } = step(backend);
      asked.add(request.split('?')[0] ?? '');
      await ask(backend.fetch, 'http://localhost', { request, ...rest });
    }
  }
  const contract = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
  expect(contract.filter((request) => !asked.has(request))).toEqual([]);
});

describe('the handlers for MSW', () => {
  test('take what goes to one application, where that is wanted', async () => {
    const backend = createMfaBackend();
    const server = setupServer(
      ...createMfaHandlers(backend, { appHost: 'https://fernway.authing.cn/' }),
    );
    server.listen({ onUnhandledRequest: 'bypass' });
    try {
      const response = await fetch(`https://fernway.authing.cn${config.slice(4)}`);
      expect(await response.json()).toMatchObject({ code: 200 });
      await expect(fetch(`http://localhost:1${config.slice(4)}`)).rejects.toThrow(TypeError);
    } finally {
      server.close();
    }
    expect(backend.ledger.count('readPublicConfig')).toBe(1);
  });

  test('leave all other paths to the app’s own', async () => {
    const server = setupServer(...createMfaHandlers(createMfaBackend()));
    server.listen({ onUnhandledRequest: 'bypass' });
    try {
      await expect(fetch('http://localhost:1/api/v2/orders')).rejects.toThrow(TypeError);
    } finally {
      server.close();
    }
  });

  test('pass on what fails inside the backend', async () => {
    expectConsole('error', /a mistake in a test/);
    expectConsole('error', /unhandled exception/);
    const backend = createMfaBackend();
    const edit = () => {
      throw new Error('a mistake in a test');
    };
    backend.faults.next('readPublicConfig', { type: 'edit', edit });
    const server = setupServer(...createMfaHandlers(backend));
    server.listen({ onUnhandledRequest: 'error' });
    try {
      const response = await fetch(`http://localhost${config.slice(4)}`);
      expect(response.status).toBe(500);
    } finally {
      server.close();
    }
  });
});
