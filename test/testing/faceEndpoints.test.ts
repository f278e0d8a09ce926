import { describe, expect, it, test, vi } from 'vitest';
import {
  createClock,
  createMemoryStore,
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
} from '../../src/testing/index.ts';
import { createPhoto } from '../support/faces/createPhoto.ts';
import { callBackend, getMfaToken } from './callBackend.ts';

const uploadPath = '/api/v2/upload?folder=face-photo&private=true';
const associatePath = '/api/v2/mfa/face/associate';

function open(options: MfaBackendOptions = {}) {
  return createMfaBackend({ clock: createClock(1e12), ...options });
}

/** Sends a form as the SDK does: without a header of its own, and a file always named alike. */
async function send(backend: MfaTestBackend, file: Blob | string | undefined) {
  const form = new FormData();
  if (typeof file === 'string') form.append('file', file);
  else if (file) form.append('file', file, 'personal.jpeg');
  const response = await backend.fetch(`http://localhost${uploadPath}`, {
    method: 'POST',
    body: form,
  });
  return { status: response.status, ...(await response.json()) };
}

const upload = async (backend: MfaTestBackend, seed: number, noise = 0): Promise<string> =>
  (await send(backend, await createPhoto(seed, noise))).data.key;

async function call(
  backend: MfaTestBackend,
  path: string,
  body: object,
  token = getMfaToken(backend),
) {
  const { status, envelope } = await callBackend(backend, `POST ${path}`, { token, body });
  return { status, code: envelope.code, data: Object(envelope.data) };
}
const associate = (backend: MfaTestBackend, body: object, token?: string) =>
  call(backend, associatePath, body, token);
const verify = (backend: MfaTestBackend, body: object, path = '/api/v2/mfa/face/verify') =>
  call(backend, path, body);

/** Somebody whose face is bound, by a photo with this seed. */
async function bind(options?: MfaBackendOptions) {
  const backend = open(options);
  const key = await upload(backend, 1);
  await associate(backend, { photoA: key, photoB: key });
  return { backend, key };
}

describe('uploading', () => {
  it('keeps a photo, and gives its key and address', async () => {
    const backend = open();
    const { status, code, data } = await send(backend, await createPhoto(1));
    expect([status, code]).toEqual([200, 200]);
    expect(data).toEqual({
      key: expect.stringMatching(/^face-photo\/[0-9a-f]{24}\.jpeg$/),
      url: `http://localhost/${data.key}`,
    });
    expect(backend.state.uploads).toMatchObject([
      { key: data.key, photo: { type: 'image/png', width: 64, height: 48 } },
    ]);
  });

  it('takes no photo without a form, without a file, or with a text in its place (400)', async () => {
    const backend = open();
    const bare = await callBackend(backend, `POST ${uploadPath}`, { body: {} });
    expect(bare.status).toBe(400);
    expect((await send(backend, undefined)).status).toBe(400);
    expect((await send(backend, 'a text')).status).toBe(400);
  });

  it('C21 takes none that is larger than 5 MB (413)', async () => {
    const large = new Blob([new Uint8Array(5 * 1024 * 1024 + 1)]);
    expect(await send(open(), large)).toMatchObject({ status: 413, code: 413 });
  });

  it('needs no header of the app, where all else does', async () => {
    const store = createMemoryStore();
    store.write('app', 'demo', { id: 'demo', userPoolId: 'pool' });
    const backend = open({ store });
    expect((await send(backend, await createPhoto(1))).code).toBe(200);
    expect(await associate(backend, {})).toMatchObject({ code: 2011 });
  });

  it('keeps the newest fifty', async () => {
    const backend = open();
    const photo = await createPhoto(1);
    const keys: string[] = [];
    for (let count = 0; count < 52; count += 1) keys.push((await send(backend, photo)).data.key);
    const [lost, kept] = [keys[1], keys[2]].map((key) => ({ photoA: key, photoB: key }));
    expect(backend.state.uploads).toHaveLength(50);
    expect(await associate(backend, lost ?? {})).toMatchObject({ code: 1700 });
    expect(await associate(backend, kept ?? {})).toMatchObject({ code: 200 });
  });
});

describe('binding a face', () => {
  it('takes two photos of one scene, and signs in', async () => {
    const backend = open();
    const photos = { photoA: await upload(backend, 1), photoB: await upload(backend, 1, 9) };
    const { code, data } = await associate(backend, photos);
    expect(code).toBe(200);
    expect(data).toMatchObject({ email: 'test@example.com', token: expect.any(String) });
    expect(backend.state.issueTrigger()).toMatchObject({ faceMfaEnabled: true });
    expect(backend.state.findFace()?.photo).toMatchObject({ width: 64 });
  });

  it('takes one photo twice, as the SDK sends it', async () => {
    const { backend } = await bind();
    expect(backend.state.findFace()).toBeDefined();
  });

  it('takes the token of somebody who is signed in', async () => {
    const backend = open();
    const key = await upload(backend, 1);
    const { token } = backend.state.issueUser();
    const { code } = await associate(backend, { photoA: key, photoB: key }, token);
    expect(code).toBe(200);
  });

  it('takes the address of an upload for its key', async () => {
    const backend = open();
    const { data } = await send(backend, await createPhoto(1));
    expect(await associate(backend, { photoA: data.url, photoB: data.key })).toMatchObject({
      code: 200,
    });
  });

  it('refuses photos that show something else (1702), and binds nothing', async () => {
    const backend = open();
    const photos = { photoA: await upload(backend, 1), photoB: await upload(backend, 6) };
    expect(await associate(backend, photos)).toMatchObject({ status: 200, code: 1702 });
    expect(backend.state.findFace()).toBeUndefined();
  });

  it('asks for the first photo (1700) and for the second (1701): there, known, and a picture', async () => {
    const backend = open();
    const key = await upload(backend, 1);
    const noPicture = (await send(backend, new Blob(['no picture']))).data.key;
    for (const missing of [undefined, '', 7, 'face-photo/0.jpeg', noPicture, 'https://x/a.jpg']) {
      expect(await associate(backend, { photoA: missing, photoB: key })).toMatchObject({
        code: 1700,
      });
      expect(await associate(backend, { photoA: key, photoB: missing })).toMatchObject({
        code: 1701,
      });
    }
  });

  it('is not done twice (1706), for a password alone must not exchange what is bound', async () => {
    const { backend, key } = await bind();
    expect(await associate(backend, { photoA: key, photoB: key })).toMatchObject({ code: 1706 });
  });

  it('needs a phone or an address of the person (1703)', async () => {
    const backend = open();
    backend.state.changePerson({ email: null });
    const token = getMfaToken(backend, 'test');
    expect(await associate(backend, {}, token)).toMatchObject({ code: 1703 });
  });

  it('is the administrator’s where the application says so', async () => {
    const backend = open({ config: { changeable: { FACE: false } } });
    expect(await associate(backend, {})).toMatchObject({ status: 400 });
  });

  it('counts as a factor', async () => {
    const { backend } = await bind();
    const { token } = backend.state.issueUser();
    const level = await callBackend(backend, 'GET /api/v2/users/me/security-level', { token });
    expect(level.envelope.data).toMatchObject({ mfa: true });
  });
});

describe('verifying a face', () => {
  it.each(['/api/v2/mfa/face/verify', '/api/v2/applications/mfa/face/verify'])(
    'signs in with a photo like the one that was bound, at %s',
    async (path) => {
      const { backend } = await bind();
      const { code, data } = await verify(backend, { photo: await upload(backend, 1, 9) }, path);
      expect(code).toBe(200);
      expect(data.token).toEqual(expect.any(String));
    },
  );

  it('refuses another (1702), locks after five, and opens again', async () => {
    const { backend, key } = await bind();
    const other = await upload(backend, 6);
    for (let time = 0; time < 5; time += 1) {
      expect(await verify(backend, { photo: other })).toMatchObject({ status: 200, code: 1702 });
    }
    expect(await verify(backend, { photo: key })).toMatchObject({ code: 2057 });
    backend.clock.advance(900_000);
    expect(await verify(backend, { photo: key })).toMatchObject({ code: 200 });
  });

  it('sets the count to zero with a photo that matches, and counts no photo that is none', async () => {
    const { backend, key } = await bind();
    const other = await upload(backend, 6);
    for (const photo of [other, other, other, other, 'none', key, other, other, other, other]) {
      await verify(backend, { photo });
    }
    expect(await verify(backend, { photo: key })).toMatchObject({ code: 200 });
  });

  it('asks for a photo (1700), and for a face that is bound (404)', async () => {
    const { backend } = await bind();
    expect(await verify(backend, {})).toMatchObject({ code: 1700 });
    expect(await verify(open(), { photo: 'any' })).toMatchObject({ code: 404 });
  });

  it('answers 502 where the comparison itself fails, and counts nothing', async () => {
    const compareFaces = vi.fn(() => true);
    const { backend, key } = await bind({ compareFaces });
    compareFaces.mockImplementation(() => {
      throw new Error('The service is gone.');
    });
    for (let time = 0; time < 6; time += 1) {
      expect(await verify(backend, { photo: key })).toMatchObject({ status: 502, code: 502 });
    }
  });

  it('hands both photos to a comparison of the test’s own', async () => {
    const compareFaces = vi.fn(() => true);
    const { backend } = await bind({ compareFaces });
    await verify(backend, { photo: await upload(backend, 6) });
    expect(compareFaces).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: 'image/png', hash: expect.any(String) }),
      expect.objectContaining({ width: 64, file: expect.any(String) }),
    );
  });

  it('lets any photo through where a face was bound without one', async () => {
    const backend = open({ scenario: 'faceEnrolled' });
    expect(await verify(backend, { photo: await upload(backend, 6) })).toMatchObject({ code: 200 });
  });

  it('needs a sign-in that still lasts (2021), and one at all (2020)', async () => {
    const { backend, key } = await bind();
    const old = getMfaToken(backend);
    backend.clock.advance(360_000);
    const late = await call(backend, '/api/v2/mfa/face/verify', { photo: key }, old);
    const bare = await callBackend(backend, 'POST /api/v2/mfa/face/verify', { body: {} });
    expect(late.code).toBe(2021);
    expect(bare.envelope.code).toBe(2020);
  });
});

test.each(['associateFaceByUrl', 'associateFaceByFile', 'associateFaceByBlob'] as const)(
  'a fault for %s meets the one request that binds a face, and the ledger counts it',
  async (operation) => {
    const backend = open();
    backend.faults.next(operation, { type: 'refuse', code: 1707 });
    expect(await associate(backend, {})).toMatchObject({ code: 1707 });
    expect(backend.ledger.count(operation)).toBe(1);
  },
);

test('an upload that is lost on the way has counted, or has not', async () => {
  const backend = open();
  backend.faults.next('upload', { type: 'drop', when: 'before' });
  backend.faults.next('upload', { type: 'drop', when: 'after' });
  const photo = await createPhoto(1);
  await expect(send(backend, photo)).rejects.toThrow();
  expect(backend.state.uploads).toHaveLength(0);
  await expect(send(backend, photo)).rejects.toThrow();
  expect(backend.state.uploads).toHaveLength(1);
});
