// @vitest-environment node
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createAuthingClient } from 'react-mfa-kit/client';
import { testSecret } from 'react-mfa-kit/testing';
import { describe, expect, it } from 'vitest';
import { apart, calls, type Make } from '../support/recordedCalls.ts';

/** What `authing-js-sdk` sent, call by call, in Node and in Chromium, to a server with canned answers. */
interface Recording {
  sdk: string;
  entries: {
    runtime: 'node' | 'chromium';
    /** The code that was run; `make` makes an SDK. */
    call: string;
    requests: {
      method: string;
      path: string;
      query: Record<string, string>;
      headers: Record<string, string>;
      body?: unknown;
    }[];
  }[];
}
const recording: Recording = JSON.parse(
  readFileSync('test/client/support/authing-sdk-recording.json', 'utf8'),
);

/** What both sides are compared by. */
interface Sent {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  credentials: RequestCredentials;
  body: unknown;
}

/** Where the kit differs, and why: what it sends, made of what the SDK sent. */
const differences: Record<string, (sent: Sent, call: string) => Sent> = {
  'says nothing of an SDK’s version, for the kit is no SDK': (sent) => {
    const { 'x-authing-sdk-version': _, 'x-acme-sdk': __, ...headers } = sent.headers;
    return { ...sent, headers };
  },
  'confirms with the token of the sign-in, without which nobody sets an app up on the way in': (
    sent,
    call,
  ) =>
    sent.path.endsWith('/confirm') && call.includes("mfaToken: 'MFA_TOKEN'")
      ? { ...sent, headers: { ...sent.headers, authorization: 'Bearer MFA_TOKEN' } }
      : sent,
  'uploads without cookies, even to the page’s own origin': (sent) =>
    isUpload(sent) ? { ...sent, credentials: 'omit' } : sent,
};

type Entry = Recording['entries'][number];
const isUpload = ({ path }: Sent) => path === '/api/v2/upload';

/** What the SDK chose to send; the rest of its headers are the platform's or its HTTP library's. */
function readRecorded({ requests }: Entry): Sent[] {
  return requests
    .filter(({ method }) => method !== 'OPTIONS')
    .map(({ method, path, query, headers, body }) => {
      const isMultipart = headers['content-type']?.startsWith('multipart/');
      const chosen = Object.entries(headers).filter(
        ([name]) => /^(x-|authorization$)/.test(name) || (name === 'content-type' && !isMultipart),
      );
      return {
        method,
        path,
        query,
        headers: Object.fromEntries(chosen),
        // What XMLHttpRequest does where `withCredentials` was not set.
        credentials: isMultipart ? 'same-origin' : 'include',
        body,
      };
    });
}

/** What the kit sends for the same call. Uploads are answered with the keys that were recorded. */
async function observe(call: (make: Make) => Promise<unknown>, keys: string[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  const answer: typeof fetch = async (input, init = {}) => {
    const request = await readRequest(String(input), init);
    sent.push(request);
    const data = isUpload(request) ? { key: keys.shift() } : dataFor(request);
    const envelope = { code: 200, message: '', data };
    return Response.json(
      request.path === '/graphql/v2' ? { data: { sendEmail: envelope } } : envelope,
    );
  };
  await call((options) =>
    createAuthingClient({
      appHost: 'http://localhost',
      appId: 'APP_ID',
      fetch: answer,
      ...options,
    }),
  );
  return sent;
}

function dataFor({ path, method }: Sent): unknown {
  if (path.endsWith('/authenticator')) return [];
  if (path.endsWith('/check')) return true;
  if (path.endsWith('/totp/associate') && method === 'POST') return { secret: testSecret };
  return { id: 'user-1', token: 'USER_TOKEN_FROM_SERVER' };
}

async function readRequest(address: string, init: RequestInit): Promise<Sent> {
  const { pathname, searchParams } = new URL(address);
  return {
    method: init.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(new Headers(init.headers)),
    credentials: init.credentials ?? 'same-origin',
    body: readBody(init.body),
  };
}

/** In the recording's own notation: GraphQL by its name, a form by its parts. */
function readBody(body: RequestInit['body']): unknown {
  if (body instanceof FormData) {
    const parts = [...body].map(([name, value]) =>
      value instanceof File
        ? { name, filename: value.name, contentType: value.type, bytes: value.size }
        : { name, value },
    );
    return { multipart: parts };
  }
  if (typeof body !== 'string') return undefined;
  const { query, ...rest } = JSON.parse(body);
  return query === undefined ? rest : { graphql: /^\w+ \w+/.exec(query)?.[0], ...rest };
}

/** The keys that the canned server gave, in order. */
function readKeys({ requests }: Entry): string[] {
  const photos = requests.flatMap(({ body }) => {
    const { photoA, photoB } = Object(body);
    return photoA === undefined ? [] : [String(photoA), String(photoB)];
  });
  return [...new Set(photos)];
}

const recorded = recording.entries
  .filter(({ call, requests }) => requests.length > 0 && !Object.hasOwn(apart, call))
  .map((entry): [string, Entry] => [`${entry.runtime}: ${entry.call}`, entry]);

describe(`the client and ${recording.sdk}`, () => {
  it('have a line for every call that was recorded', () => {
    const known = new Set([...Object.keys(calls), ...Object.keys(apart)]);
    expect(recording.entries.map(({ call }) => call).filter((call) => !known.has(call))).toEqual(
      [],
    );
    expect(recorded.length).toBeGreaterThan(50);
  });

  it.each(recorded)('send alike in %s', async (_, entry) => {
    const wanted = readRecorded(entry).map((sent) =>
      Object.values(differences).reduce((next, differ) => differ(next, entry.call), sent),
    );
    const call = calls[entry.call] ?? Promise.reject;
    expect(await observe(call, readKeys(entry))).toEqual(wanted);
  });

  it.each(Object.entries(differences))('differ: the kit %s', (_, differ) => {
    const changed = recorded.filter(([, entry]) =>
      readRecorded(entry).some((sent) => !isDeepStrictEqual(differ(sent, entry.call), sent)),
    );
    expect(changed.length).toBeGreaterThan(0);
  });

  it('differ in nothing else', () => {
    expect(Object.keys(differences)).toHaveLength(3);
  });

  it.each(['x-authing-userpool-id', 'x-authing-app-tenant-id', 'x-authing-lang'])(
    'name in the same way what goes into %s',
    async (name) => {
      const options = { userPoolId: 'POOL', tenantId: 'TENANT', lang: 'en-US' };
      const [sent] = await observe((make) => make(options).removeTotp(), []);
      const [entry] = recording.entries.filter(({ call }) => call.includes("tenantId: 'TENANT'"));
      expect(sent?.headers[name]).toBeDefined();
      expect(sent?.headers[name]).toBe(entry?.requests[0]?.headers[name]);
    },
  );
});
