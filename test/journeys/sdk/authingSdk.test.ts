// @vitest-environment node
import { createRequire } from 'node:module';
import { createAuthingClient, readTrigger } from 'react-mfa-kit/client';
import { createClock, generateTotp, testPhone } from 'react-mfa-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../../examples/reference-server/createReferenceServer.ts';
import { createPhoto } from '../../support/faces/createPhoto.ts';

// By `require`, for its own types are there only where `npm test` has installed it.
const { AuthenticationClient, EmailScene, SceneType } = createRequire(import.meta.url)(
  'authing-js-sdk',
);

let server: ReferenceServer;
beforeEach(async () => {
  server = await createReferenceServer({ port: 0, dbFile: ':memory:', clock: createClock(1e12) });
});
afterEach(() => server.close());

const createSdk = () => new AuthenticationClient({ appId: 'demo', appHost: server.url });
const refusal = (call: Promise<unknown>) => call.then(() => undefined, Object);
const readApp = (secret: string) => generateTotp(secret, server.backend.clock.now());
const readInbox = () => server.backend.state.inbox[0]?.code;

const email = 'new@example.com';
const password = 'a password, 密码 included';

/** Somebody whom the application asks for nothing, signed in. */
async function signUp() {
  const sdk = createSdk();
  await sdk.registerByEmail(email, password, { nickname: 'Nick' });
  await sdk.loginByEmail(email, password);
  return sdk;
}

/** The same person with an authenticator app of their own, and what their next login is answered with. */
async function enrol() {
  const sdk = await signUp();
  const { secret, recovery_code: recoveryCode } = await sdk.mfa.assosicateMfaAuthenticator();
  const totp = readApp(secret);
  await sdk.mfa.confirmAssosicateMfaAuthenticator({
    authenticatorType: 'totp',
    totp,
    source: 'SELF',
  });
  const asked = await refusal(createSdk().loginByEmail(email, password));
  return { sdk, secret, recoveryCode, totp, asked, mfaToken: asked.data?.mfaToken };
}

/** What the seeded person's login is answered with, whom the application asks. */
async function signIn() {
  const sdk = createSdk();
  const asked = await refusal(sdk.loginByEmail('test@example.com', 'pwd'));
  return { sdk, asked, mfaToken: asked.data?.mfaToken };
}

describe('Authing’s SDK logs in', () => {
  it('after registering, with the password that it encrypts', async () => {
    const sdk = createSdk();
    const registered = await sdk.registerByEmail(email, password, { nickname: 'Nick' });
    const user = await sdk.loginByEmail(email, password);
    expect(registered).toMatchObject({ email, nickname: 'Nick', token: null });
    expect(user).toMatchObject({ id: registered.id, email, token: expect.any(String) });
  });

  it('by a user name, too', async () => {
    server.backend.state.changePerson({ policies: [] });
    expect(await createSdk().loginByUsername('test', 'pwd')).toMatchObject({ username: 'test' });
  });

  it('at once, where registering is to sign in', async () => {
    const sdk = createSdk();
    const user = await sdk.registerByEmail(email, password, undefined, { generateToken: true });
    expect(user.token).toEqual(expect.any(String));
  });

  it('not with another password, and registers nobody twice', async () => {
    const sdk = await signUp();
    expect(await refusal(sdk.loginByEmail(email, 'another'))).toMatchObject({ code: 2333 });
    expect(await refusal(sdk.loginByUsername('nobody', 'pwd'))).toMatchObject({ code: 2333 });
    expect(await refusal(sdk.registerByEmail(email, 'another'))).toMatchObject({ code: 2026 });
  });

  it('by a code that was sent, once', async () => {
    const sdk = await signUp();
    await sdk.sendEmail(email, EmailScene.LOGIN_VERIFY_CODE);
    const code = readInbox();
    expect(await sdk.loginByEmailCode(email, code)).toMatchObject({ email });
    expect(await refusal(sdk.loginByEmailCode(email, code))).toMatchObject({ code: 2001 });
  });

  it('and is asked for what the application wants, in a form that `readTrigger` reads', async () => {
    const { asked } = await signIn();
    expect(asked).toMatchObject({ code: 1636, message: expect.any(String) });
    expect(readTrigger(asked)?.factors.map(({ type }) => type)).toEqual([
      'OTP',
      'SMS',
      'EMAIL',
      'FACE',
    ]);
  });

  it('and reads the security level', async () => {
    const sdk = await signUp();
    expect(await sdk.getSecurityLevel()).toMatchObject({ email: true, mfa: false });
  });
});

describe('Authing’s SDK and an authenticator app of one’s own', () => {
  it('lists none at first', async () => {
    const sdk = await signUp();
    expect(await sdk.mfa.getMfaAuthenticators({ type: 'totp' })).toEqual([]);
  });

  it('begins to set one up, and removes it', async () => {
    const sdk = await signUp();
    expect(await sdk.mfa.assosicateMfaAuthenticator({ authenticatorType: 'totp' })).toEqual({
      authenticator_type: 'totp',
      secret: expect.any(String),
      qrcode_uri: expect.any(String),
      qrcode_data_url: expect.any(String),
      recovery_code: expect.any(String),
    });
    expect(await sdk.mfa.getMfaAuthenticators()).toMatchObject([{ enable: false }]);
    expect(await sdk.mfa.deleteMfaAuthenticator()).toMatchObject({ code: 200 });
    expect(await sdk.mfa.getMfaAuthenticators()).toEqual([]);
  });

  it('confirms it, and is asked for it the next time', async () => {
    const { sdk, secret, asked } = await enrol();
    expect(await sdk.mfa.getMfaAuthenticators()).toMatchObject([{ enable: true, secret }]);
    expect(await sdk.getSecurityLevel()).toMatchObject({ mfa: true });
    expect(asked).toMatchObject({ code: 1635, data: { mfaToken: expect.any(String), email } });
  });

  it('is refused a wrong code with HTTP 400', async () => {
    const sdk = await signUp();
    await sdk.mfa.assosicateMfaAuthenticator();
    const error = await refusal(
      sdk.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: 'totp', totp: '12345' }),
    );
    expect(error.response).toMatchObject({ status: 400, data: { code: 400 } });
  });

  it('verifies with the very code that confirmed, once', async () => {
    const { sdk, totp, mfaToken } = await enrol();
    expect(await sdk.mfa.verifyTotpMfa({ totp, mfaToken })).toMatchObject({ email });
    const again = await refusal(sdk.mfa.verifyTotpMfa({ totp, mfaToken }));
    expect(again).toMatchObject({ code: 6001 });
  });

  it('recovers once, and loses the next recovery code, which the kit keeps', async () => {
    const { sdk, recoveryCode, mfaToken } = await enrol();
    const user = await sdk.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken });
    const again = await refusal(sdk.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken }));
    const next = server.backend.state.findAuthenticators(email).enabled?.recoveryCode;
    expect(user).toMatchObject({ email });
    expect(JSON.stringify(user)).not.toContain(next);
    expect(again).toMatchObject({ code: 6002 });
  });

  it('logs in by password alone after removing it', async () => {
    const { sdk } = await enrol();
    await sdk.mfa.deleteMfaAuthenticator();
    expect(await createSdk().loginByEmail(email, password)).toMatchObject({ email });
  });

  it('is told when the sign-in is too old (2021)', async () => {
    const { sdk, totp, mfaToken } = await enrol();
    server.backend.clock.advance(360_000);
    expect(await refusal(sdk.mfa.verifyTotpMfa({ totp, mfaToken }))).toMatchObject({ code: 2021 });
    expect(await refusal(sdk.mfa.verifyTotpMfa({ totp }))).toMatchObject({ code: 2021 });
  });
});

describe('Authing’s SDK in the second step that the application asks for', () => {
  it('sets an app up, but forgets the token when confirming, which the kit does not', async () => {
    const { sdk, mfaToken } = await signIn();
    const given = { authenticatorType: 'totp', source: 'APPLICATION', mfaToken };
    const { secret } = await sdk.mfa.assosicateMfaAuthenticator(given);
    const totp = readApp(secret);
    const forgotten = await refusal(sdk.mfa.confirmAssosicateMfaAuthenticator({ ...given, totp }));
    const client = createAuthingClient({ appHost: server.url, appId: 'demo' });
    const kept = await client.confirmTotp({ totp, source: 'APPLICATION' }, { token: mfaToken });
    expect(forgotten).toMatchObject({ code: 2020 });
    expect(kept.user?.email).toBe('test@example.com');
    expect(await sdk.mfa.verifyTotpMfa({ totp, mfaToken })).toMatchObject({ id: kept.user?.id });
    expect(
      await sdk.mfa.getMfaAuthenticators({ type: 'totp', source: 'APPLICATION', mfaToken }),
    ).toMatchObject([{ enable: true, source: 'APPLICATION' }]);
  });

  it('binds a phone by a text message', async () => {
    const { sdk, mfaToken } = await signIn();
    expect(await sdk.mfa.phoneOrEmailBindable({ phone: testPhone, mfaToken })).toBe(true);
    await sdk.sendSmsCode(testPhone, '+86', SceneType.SCENE_TYPE_MFA_VERIFY);
    const given = { phone: testPhone, phoneCountryCode: '+86', mfaToken };
    const wrong = await refusal(sdk.mfa.verifyAppSmsMfa({ ...given, code: 'none' }));
    const user = await sdk.mfa.verifyAppSmsMfa({ ...given, code: readInbox() });
    expect(wrong).toMatchObject({ code: 2001 });
    expect(user).toMatchObject({ email: 'test@example.com', token: expect.any(String) });
    expect((await signIn()).asked.data.mfaPhone).toBe(testPhone);
  });

  it.each(['MfaVerify', 'MFA_VERIFY_CODE'])('binds an address by mail, scene %s', async (scene) => {
    const { sdk, mfaToken } = await signIn();
    expect(await sdk.mfa.phoneOrEmailBindable({ email, mfaToken })).toBe(true);
    const sent = await sdk.sendEmail(email, EmailScene[scene]);
    const user = await sdk.mfa.verifyAppEmailMfa({ email, code: readInbox(), mfaToken });
    expect(sent).toEqual({ code: 200, message: expect.any(String) });
    expect(user).toMatchObject({ email: 'test@example.com' });
    expect((await signIn()).asked.data.mfaEmail).toBe(email);
  });

  it('is told what somebody else has', async () => {
    await signUp();
    const { sdk, mfaToken } = await signIn();
    expect(await sdk.mfa.phoneOrEmailBindable({ email, mfaToken })).toBe(false);
  });

  it('is told that one code goes out a minute', async () => {
    const { sdk } = await signIn();
    await sdk.sendSmsCode(testPhone);
    await sdk.sendEmail(email, EmailScene.MfaVerify);
    expect(await refusal(sdk.sendSmsCode(testPhone))).toMatchObject({ code: 499 });
    expect(await refusal(sdk.sendEmail(email, EmailScene.MfaVerify))).toMatchObject({ code: 499 });
  });

  it('binds a face by the addresses of two photos, and verifies it by a key and an address', async () => {
    const { sdk, mfaToken } = await signIn();
    const first = await sendPhoto(1);
    const second = await sendPhoto(1);
    const stranger = await sendPhoto(6);
    const photos = { baseFace: first.url, compareFace: second.url, mfaToken };
    const bound = await sdk.mfa.associateFaceByUrl(photos);
    const again = await refusal(sdk.mfa.associateFaceByUrl(photos));
    const verified = await sdk.mfa.verifyFaceMfa(second.key, mfaToken);
    const other = await refusal(sdk.mfa.verifyFaceMfa(stranger.key, mfaToken));
    const none = await refusal(sdk.mfa.verifyFaceMfa('face-photo/none.jpeg', mfaToken));
    expect(bound).toMatchObject({ email: 'test@example.com', token: expect.any(String) });
    expect(verified).toMatchObject({ id: bound.id });
    expect([again, other, none].map(({ code }) => code)).toEqual([1706, 1702, 1700]);
    expect((await signIn()).asked.data.faceMfaEnabled).toBe(true);
  });

  it('is told of photos that differ (1702), and of one that is missing (1700, 1701)', async () => {
    const { sdk, mfaToken } = await signIn();
    const { url } = await sendPhoto(1);
    const stranger = await sendPhoto(6);
    const missing = `${server.url}/nothing.jpg`;
    const calls = [
      { baseFace: url, compareFace: stranger.url },
      { baseFace: missing, compareFace: url },
      { baseFace: url, compareFace: missing },
    ].map((photos) => refusal(sdk.mfa.associateFaceByUrl({ ...photos, mfaToken })));
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual([1702, 1700, 1701]);
  });
});

/** Uploads without the SDK, which can do that in pages alone. */
async function sendPhoto(seed: number): Promise<{ key: string; url: string }> {
  const body = new FormData();
  body.append('file', await createPhoto(seed), 'personal.jpeg');
  const address = `${server.url}/api/v2/upload?folder=face-photo&private=true`;
  const response = await fetch(address, { method: 'POST', body });
  return (await response.json()).data;
}
