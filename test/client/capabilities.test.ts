// @vitest-environment node

import { capabilities, createAuthingClient, type MfaBackend } from 'react-mfa-kit/client';
import { describe, expect, it } from 'vitest';

const names = (backend: MfaBackend) =>
  Object.entries(capabilities(backend)).flatMap(([name, has]) => (has ? [name] : []));

describe('capabilities', () => {
  it('finds all 15 operations in the Authing client, and none of the extras', () => {
    const client = createAuthingClient({ appHost: 'https://example.com', appId: 'APP' });
    expect(Object.keys(client)).toHaveLength(15);
    expect(names(client)).toEqual([
      'list',
      'enrolTotp',
      'verifyTotp',
      'removeTotp',
      'verifyRecoveryCode',
      'sms',
      'email',
      'checkBindable',
      'bindFace',
      'verifyFace',
    ]);
  });

  it.each([
    ['renameAuthenticator', 'rename'],
    ['setDefaultAuthenticator', 'setDefault'],
    ['regenerateRecoveryCodes', 'regenerateRecoveryCodes'],
    ['getProfile', 'profile'],
    ['requestStepUp', 'stepUp'],
  ])('finds %s as %s', (method, name) => {
    expect(names({ [method]: async () => ({}) })).toEqual([name]);
  });

  it('offers nothing that takes a missing method', () => {
    const nothing = async () => ({});
    expect(names({})).toEqual([]);
    expect(names({ confirmTotp: nothing, sendSmsCode: nothing })).toEqual([]);
  });
});
