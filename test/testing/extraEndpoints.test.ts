import { describe, expect, it } from 'vitest';
import { createClock, createExtras, createMfaBackend } from '../../src/testing/index.ts';
import { callBackend } from './callBackend.ts';

function open(scenario: 'enrolled' | 'notEnrolled') {
  const backend = createMfaBackend({ scenario, clock: createClock(1e12), extras: true });
  const { token } = backend.state.issueUser();
  const extras = createExtras({ appHost: 'http://localhost', fetch: backend.fetch });
  const post = (name: string, body: object = {}) =>
    callBackend(backend, `POST /extras/${name}`, { token, body });
  return { backend, extras, post, options: { token } };
}

describe('what other backends have', () => {
  it('keeps names and a default, and says when an app was used last', async () => {
    const { extras, options } = open('enrolled');
    const [before] = await extras.listAuthenticators({}, options);
    expect(before).toMatchObject({ enabled: true, isDefault: false, lastUsedAt: null });
    const { id = '' } = before ?? {};
    await extras.renameAuthenticator({ id, name: 'Work phone' }, options);
    await extras.setDefaultAuthenticator({ id }, options);
    expect(await extras.listAuthenticators({}, options)).toEqual([
      { ...before, name: 'Work phone', isDefault: true },
    ]);
  });

  it('replaces the recovery code by another', async () => {
    const { extras, options } = open('enrolled');
    const first = await extras.regenerateRecoveryCodes({}, options);
    const second = await extras.regenerateRecoveryCodes({}, options);
    expect(first.recoveryCodes).toHaveLength(1);
    expect(second.recoveryCodes).not.toEqual(first.recoveryCodes);
  });

  it.each([
    ['a name that is none', 'rename', { id: 'any', name: 7 }, 400],
    ['an empty name', 'rename', { id: 'any', name: ' ' }, 400],
    ['a name for what is not there', 'rename', { id: 'any', name: 'Phone' }, 404],
    ['a default that is not there', 'default', { id: 'any' }, 404],
    ['a recovery code of no app', 'recovery-codes', {}, 404],
  ])('refuses %s', async (_, name, body, code) => {
    const { post } = open('notEnrolled');
    expect((await post(name, body)).envelope.code).toBe(code);
  });
});
