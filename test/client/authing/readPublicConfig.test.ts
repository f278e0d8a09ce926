// @vitest-environment node

import { readPublicConfig } from 'react-mfa-kit/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultServer, startFaultServer } from '../../support/faultServer.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
beforeEach(() => server.clear());
afterAll(() => server.close());

const read = (data: unknown) => {
  server.next({ json: { code: 200, data } });
  return readPublicConfig(server.url, 'APP ID');
};

describe('readPublicConfig', () => {
  it('asks once, as nobody', async () => {
    const inits: (RequestInit | undefined)[] = [];
    await readPublicConfig(`${server.url}/`, 'APP ID', {
      fetch: (input, init) => {
        inits.push(init);
        return fetch(input, init);
      },
    });
    expect(server.requests).toMatchObject([
      { method: 'GET', path: '/api/v2/applications/APP%20ID/public-config' },
    ]);
    expect([...new Headers(inits[0]?.headers)]).toEqual([]);
    expect(inits[0]?.credentials).toBe('omit');
  });

  it('reads code length, countries and what people may change', async () => {
    const data = {
      verifyCodeLength: 6,
      internationalSmsConfig: { enabled: true, defaultISOType: 'CN' },
      mfaBindConfigs: [
        { mfa: 'SMS', changeable: false },
        { mfa: 'OTP', changeable: true },
        { mfa: 'PASSKEY', changeable: false },
        null,
      ],
      publicKey: 'PEM',
    };
    expect(await read(data)).toEqual({
      codeLength: 6,
      internationalSms: true,
      changeable: { SMS: false, OTP: true },
    });
  });

  it.each([null, [], {}, { verifyCodeLength: 60, mfaBindConfigs: {}, internationalSmsConfig: 1 }])(
    'leaves out what is odd in %j',
    async (data) => {
      expect(await read(data)).toEqual({ internationalSms: false, changeable: {} });
    },
  );

  it('fails with an MfaError', async () => {
    server.next({ status: 404, json: { code: 404 } }, { text: '<html>' }, { cut: 'after-body' });
    for (const code of ['not-found', 'bad-response', 'network']) {
      await expect(readPublicConfig(server.url, 'APP')).rejects.toMatchObject({ code });
    }
  });

  it('ends when the caller says so, and refuses a host in clear', async () => {
    const signal = AbortSignal.abort();
    await expect(readPublicConfig(server.url, 'APP', { signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    await expect(readPublicConfig('http://example.com', 'APP')).rejects.toThrow(/^react-mfa-kit:/);
    expect(server.requests).toEqual([]);
  });
});
