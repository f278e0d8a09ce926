// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest';
import { createReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { createAuthingClient, readPublicConfig, readTrigger } from '../../src/client/index.ts';
import { createMfaBackend, generateTotp, type MfaTestBackend } from '../../src/testing/index.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';

interface Mount {
  backend: MfaTestBackend;
  appHost: string;
  fetch?: typeof fetch;
}

let close = async () => {};
afterEach(() => close());

const mountFetch = async (): Promise<Mount> => {
  const backend = createMfaBackend();
  return { backend, appHost: 'http://localhost', fetch: backend.fetch };
};
const mountHttp = async (): Promise<Mount> => {
  const server = await createReferenceServer({ port: 0, dbFile: ':memory:' });
  close = async () => {
    close = async () => {};
    await server.close();
  };
  return { backend: server.backend, appHost: server.url };
};

describe.each([
  ['as `fetch`', mountFetch],
  ['over HTTP', mountHttp],
])('the client and the backend %s', (_, mount) => {
  /** Logs in, and sets an app up for the application. */
  async function enrol() {
    const { backend, ...options } = await mount();
    const client = createAuthingClient({ ...options, appId: 'demo' });
    const { mfaToken: token = '' } = readTrigger((await backend.signIn()).trigger) ?? {};
    const association = await client.associateTotp({ source: 'APPLICATION' }, { token });
    const totp = generateTotp(association.secret, backend.clock.now());
    const confirmed = await client.confirmTotp({ totp, source: 'APPLICATION' }, { token });
    return { backend, options, client, token, association, totp, confirmed };
  }

  test('set an app up, and complete the login by confirming', async () => {
    const { backend, association, confirmed } = await enrol();
    const { id, email } = backend.state.findPerson();
    expect(confirmed.user).toMatchObject({ id, email, token: expect.any(String) });
    expect(association.recoveryCodes).toEqual([expect.stringMatching(/^([0-9a-f]{4}-?){6}$/)]);
    expect(association.otpauthUri).toContain(association.secret);
  });

  test('verify a code once', async () => {
    const { client, token, totp } = await enrol();
    const { user } = await client.verifyTotp({ totp }, { token });
    expect(user.email).toBe('test@example.com');
    await expect(client.verifyTotp({ totp }, { token })).rejects.toMatchObject({
      code: 'code-rejected',
      businessCode: 6001,
    });
  });

  test('list without secrets, with either token', async () => {
    const { client, token, confirmed, association } = await enrol();
    const forMfa = await client.listAuthenticators({ source: 'APPLICATION' }, { token });
    const forUser = await client.listAuthenticators({}, { token: confirmed.user?.token });
    expect(forMfa).toMatchObject([{ type: 'totp', source: 'APPLICATION', enabled: true }]);
    expect(JSON.stringify([forMfa, forUser])).not.toContain(association.secret);
    expect(JSON.stringify([forMfa, forUser])).not.toContain(association.recoveryCodes[0]);
  });

  test('recover with the code, and then with its replacement', async () => {
    const { client, token, association } = await enrol();
    const [first = ''] = association.recoveryCodes;
    const { user, recoveryCodes } = await client.verifyRecoveryCode(
      { recoveryCode: first },
      { token },
    );
    expect(user.token).not.toBe('');
    await expect(
      client.verifyRecoveryCode({ recoveryCode: first }, { token }),
    ).rejects.toMatchObject({ code: 'recovery-code-rejected' });
    const [second = ''] = recoveryCodes;
    const again = await client.verifyRecoveryCode({ recoveryCode: second }, { token });
    expect(again.recoveryCodes).not.toEqual(recoveryCodes);
  });

  test('remove the app', async () => {
    const { backend, client, confirmed } = await enrol();
    const token = confirmed.user?.token;
    await client.removeTotp({}, { token });
    expect(backend.state.findAuthenticators().enabled).toBeNull();
    await expect(client.removeTotp({}, { token })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('end the sign-in when its six minutes are over', async () => {
    const { backend, client, token, totp } = await enrol();
    backend.clock.advance(360_000);
    await expect(client.verifyTotp({ totp }, { token })).rejects.toMatchObject({
      code: 'token-expired',
      businessCode: 2021,
    });
  });

  test('tell a wrong code when confirming, and send one request', async () => {
    const { backend, ...options } = await mount();
    const client = createAuthingClient({ ...options, appId: 'demo' });
    const { token } = backend.state.issueUser();
    await client.associateTotp({}, { token });
    await expect(client.confirmTotp({ totp: '12345' }, { token })).rejects.toMatchObject({
      code: 'code-rejected',
      httpStatus: 400,
    });
    expect(backend.ledger.count('confirmTotp')).toBe(1);
  });

  test('N03 cannot tell whether a lost answer counted', async () => {
    const { backend, client, token, totp } = await enrol();
    backend.faults.next('verifyTotp', { type: 'drop', when: 'after' });
    await expect(client.verifyTotp({ totp }, { token })).rejects.toMatchObject({
      code: 'unknown-outcome',
    });
    expect(backend.ledger.count('verifyTotp')).toBe(1);
  });

  test('N05 take half an answer for none', async () => {
    const { backend, client, token, totp } = await enrol();
    backend.faults.next('verifyTotp', { type: 'half-body' });
    await expect(client.verifyTotp({ totp }, { token })).rejects.toMatchObject({
      code: 'unknown-outcome',
    });
  });

  test('N12 refuse a redirect', async () => {
    const { backend, client, token, totp } = await enrol();
    backend.faults.next('verifyTotp', { type: 'redirect', to: 'http://localhost:1/' });
    await expect(client.verifyTotp({ totp }, { token })).rejects.toMatchObject({
      code: 'unknown-outcome',
    });
  });

  test('bind a phone by a code, and sign in with it the next time', async () => {
    const { backend, ...options } = await mount();
    const client = createAuthingClient({ ...options, appId: 'demo' });
    const phone = { phone: '13800138000', phoneCountryCode: '+86' };
    for (const isBound of [false, true]) {
      const { mfaToken: token = '', factors } = readTrigger((await backend.signIn()).trigger) ?? {};
      expect(factors?.find(({ type }) => type === 'SMS')?.isEnrolled).toBe(isBound);
      expect(await client.checkBindable({ phone: phone.phone }, { token })).toBe(true);
      expect(await client.sendSmsCode(phone)).toEqual({ resendAfter: undefined });
      const code = backend.state.inbox[0]?.code ?? '';
      const { user } = await client.verifySms({ ...phone, code }, { token });
      expect(user.email).toBe('test@example.com');
      backend.clock.advance(60_000);
    }
  });

  test('bind an address by a code, which is good for once', async () => {
    const { backend, ...options } = await mount();
    const client = createAuthingClient({ ...options, appId: 'demo' });
    const { mfaToken: token = '' } = readTrigger((await backend.signIn()).trigger) ?? {};
    await client.sendEmailCode({ email: 'test@example.com' });
    const given = { email: 'test@example.com', code: backend.state.inbox[0]?.code ?? '' };
    const { user } = await client.verifyEmail(given, { token });
    expect(user.token).not.toBe('');
    await expect(client.verifyEmail(given, { token })).rejects.toMatchObject({
      code: 'code-rejected',
      businessCode: 2001,
    });
  });

  test('send one code a minute', async () => {
    const { backend, ...options } = await mount();
    const client = createAuthingClient({ ...options, appId: 'demo' });
    await client.sendEmailCode({ email: 'test@example.com' });
    await expect(client.sendEmailCode({ email: 'test@example.com' })).rejects.toMatchObject({
      code: 'send-limited',
      businessCode: 2080,
    });
    expect(backend.state.inbox).toHaveLength(1);
  });

  test.each(['sendSmsCode', 'sendEmailCode'] as const)(
    'tell of %s what goes wrong on the way',
    async (operation) => {
      const { backend, ...options } = await mount();
      const client = createAuthingClient({ ...options, appId: 'demo' });
      const ask = () =>
        client[operation]({ phone: '13800138000', email: 'test@example.com' }).catch(
          (error: unknown) => error,
        );
      backend.faults.next(operation, { type: 'refuse', code: 2000 });
      expect(await ask()).toMatchObject({ code: 'captcha-required' });
      backend.faults.next(operation, { type: 'refuse', status: 429, retryAfter: 45 });
      expect(await ask()).toMatchObject({ code: 'send-limited', retryAfter: 45 });
      backend.faults.next(operation, { type: 'half-body' });
      expect(await ask()).toMatchObject({ code: 'network' });
      expect(backend.state.inbox).toHaveLength(1);
    },
  );

  test('bind a face by two photos, and verify it by another', async () => {
    const { backend, client, token } = await enrol();
    const [baseFace, compareFace, photo, stranger] = await Promise.all([
      createPhoto(1),
      createPhoto(1, 5),
      createPhoto(1, 9),
      createPhoto(6),
    ]);
    const bound = await client.associateFaceByBlob({ baseFace, compareFace }, { token });
    const verified = await client.verifyFace({ photo }, { token });
    const byKey = { photo: backend.state.uploads[0]?.key ?? '' };
    expect([bound, verified, await client.verifyFace(byKey, { token })]).toMatchObject(
      Array.from({ length: 3 }, () => ({ user: { email: 'test@example.com' } })),
    );
    await expect(client.verifyFace({ photo: stranger }, { token })).rejects.toMatchObject({
      code: 'face-mismatch',
    });
    expect(backend.ledger.count('upload')).toBe(4);
  });

  test.each([
    [1700, 'face-not-sent'],
    [1701, 'face-not-sent'],
    [1702, 'face-mismatch'],
    [1703, 'face-unbindable'],
    [1706, 'already-bound'],
    [1707, 'face-unbindable'],
  ])('speak of %i alike', async (number, code) => {
    const { backend, client, token } = await enrol();
    backend.faults.next('associateFaceByBlob', { type: 'refuse', code: number });
    const baseFace = new File([await createPhoto(1)], 'me.png');
    const call = client.associateFaceByFile({ baseFace }, { token });
    await expect(call).rejects.toMatchObject({ code, businessCode: number });
  });

  test('read the public configuration', async () => {
    const { appHost, fetch } = await mount();
    const config = await readPublicConfig(appHost, 'demo', fetch ? { fetch } : {});
    expect(config).toMatchObject({ codeLength: expect.anything() });
  });
});
