// @vitest-environment node
import { constants, publicEncrypt, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createPasswordKey } from '../../examples/reference-server/createPasswordKey.ts';
import { createReferenceServer } from '../../examples/reference-server/createReferenceServer.ts';
import { createMemoryStore } from '../../src/testing/index.ts';

const hide = (publicKey: string, password: string) =>
  publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
    Buffer.from(password),
  ).toString('base64');

describe('createPasswordKey', () => {
  test.each([
    ['a word', 'pwd'],
    ['nothing', ''],
    ['any script', '密码 🔑'],
    ['the longest that fits', 'a'.repeat(245)],
  ])('reveals %s', async (_, password) => {
    const key = createPasswordKey(createMemoryStore());
    const publicKey = await key.readPublic();
    expect(publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(key.reveal(hide(publicKey, password))).toBe(password);
  });

  test('reveals what lost its first bytes on the way, because they were 00', async () => {
    const key = createPasswordKey(createMemoryStore());
    const publicKey = await key.readPublic();
    const blocks = Array.from({ length: 3000 }, () =>
      Buffer.from(hide(publicKey, 'pwd'), 'base64'),
    );
    const shorter = blocks.filter(([first]) => first === 0).map((block) => block.subarray(1));
    expect(shorter.length).toBeGreaterThan(0);
    for (const block of shorter) expect(key.reveal(block.toString('base64'))).toBe('pwd');
  });

  test('leaves what was not encrypted for it as it is', async () => {
    const key = createPasswordKey(createMemoryStore());
    const foreign = await createPasswordKey(createMemoryStore()).readPublic();
    const odd = [
      'pwd',
      '',
      hide(foreign, 'pwd'),
      Buffer.alloc(256).toString('base64'),
      Buffer.alloc(256, 0xff).toString('base64'),
      randomBytes(255).toString('base64'),
    ];
    expect(odd.map((password) => key.reveal(password))).toEqual(odd);
    await key.readPublic();
    expect(odd.map((password) => key.reveal(password))).toEqual(odd);
  });

  test('is the same for all who ask, at once or after a restart', async () => {
    const store = createMemoryStore();
    const key = createPasswordKey(store);
    const [one, two] = await Promise.all([key.readPublic(), key.readPublic()]);
    expect(two).toBe(one);
    expect(await createPasswordKey(store).readPublic()).toBe(one);
  });
});

describe('the reference server, asked as Authing’s clients ask', () => {
  const json = { 'content-type': 'application/json' };

  async function use(work: (server: Awaited<ReturnType<typeof createReferenceServer>>) => unknown) {
    const server = await createReferenceServer({ port: 0, dbFile: ':memory:' });
    try {
      await work(server);
    } finally {
      await server.close();
    }
  }
  const post = (url: string, body: unknown) =>
    fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
  const logIn = {
    query:
      'mutation loginByEmail($input: LoginByEmailInput!) { loginByEmail(input: $input) { id email token } }',
    variables: { input: { email: 'test@example.com', password: 'pwd' } },
  };

  test('logs in with a password that is encrypted, and with one that is not', () =>
    use(async ({ url }) => {
      const { data } = await (await fetch(`${url}/api/v2/.well-known`)).json();
      for (const password of ['pwd', hide(data.publicKey, 'pwd')]) {
        const answer = await post(`${url}/api/v2/login/account`, { account: 'test', password });
        expect((await answer.json()).code).toBe(1636);
      }
      const wrong = { account: 'test', password: hide(data.publicKey, 'another') };
      expect((await (await post(`${url}/api/v2/login/account`, wrong)).json()).code).toBe(2333);
    }));

  test('gives those fields that were asked for', () =>
    use(async ({ url, backend }) => {
      backend.state.changePerson({ policies: [] });
      const answer = await post(`${url}/graphql/v2`, logIn);
      expect(await answer.json()).toEqual({
        data: {
          loginByEmail: {
            id: expect.any(String),
            email: 'test@example.com',
            token: expect.any(String),
          },
        },
      });
    }));

  test('keeps mutations that it does not know from being a success', () =>
    use(async ({ url }) => {
      for (const field of ['removeUser', 'toString', '__proto__']) {
        const query = `mutation { ${field}(input: $input) { id } }`;
        expect((await post(`${url}/graphql/v2`, { ...logIn, query })).status).toBe(400);
      }
      const query = 'mutation registerByEmail { registerByEmail { id } }';
      const nobody = await post(`${url}/graphql/v2`, {
        query,
        variables: { input: { email: 'nobody', password: 'pwd' } },
      });
      expect(await nobody.json()).toMatchObject({ errors: [{ message: { code: 2028 } }] });
    }));

  test('N09 S11 lets faults of a login through as they are', () =>
    use(async ({ url, backend }) => {
      backend.faults.next('logIn', { type: 'wrong-type' });
      expect(await (await post(`${url}/graphql/v2`, logIn)).text()).toContain('<h1>');
      backend.faults.next('logIn', { type: 'refuse', status: 503 });
      expect((await post(`${url}/graphql/v2`, logIn)).status).toBe(503);
      backend.faults.next('logIn', { type: 'drop', when: 'after' });
      await expect(post(`${url}/graphql/v2`, logIn)).rejects.toThrow(TypeError);
    }));
});
