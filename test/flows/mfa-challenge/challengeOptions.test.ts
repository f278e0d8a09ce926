import { describe, expect, it } from 'vitest';
import { capabilities, type MfaBackend, type MfaTrigger } from '../../../src/client/index.ts';
import { readChallenge } from '../../../src/flows/mfa-challenge/challengeOptions.ts';

const verifying: MfaBackend = {
  verifyTotp: async () => ({ user: { id: 'ada', token: '' } }),
};
const backend: MfaBackend = {
  ...verifying,
  associateTotp: async () => ({ secret: '', otpauthUri: '', recoveryCodes: [] }),
  confirmTotp: async () => ({}),
  sendSmsCode: async () => ({}),
  verifySms: async () => ({ user: { id: 'ada', token: '' } }),
};
const recovering: MfaBackend = {
  ...backend,
  verifyRecoveryCode: async () => ({ user: { id: 'ada', token: '' }, recoveryCodes: [] }),
};
const all = capabilities(backend);

const trigger = (...factors: MfaTrigger['factors']): MfaTrigger => ({
  mfaToken: 'token',
  factors,
  person: {},
});
const otp = { type: 'OTP', isEnrolled: true, isChangeable: true } as const;
const unbound = { ...otp, isEnrolled: false };
const sms = { type: 'SMS', isEnrolled: true, isChangeable: true, target: '13800000000' } as const;
const email = { type: 'EMAIL', isEnrolled: false, isChangeable: true } as const;
const face = { type: 'FACE', isEnrolled: true, isChangeable: true } as const;

describe('what a login offers', () => {
  it.each([
    ['an app that is set up', trigger(otp), [['totp', 'verify']]],
    ['an app that is not', trigger(unbound), [['totp', 'bind']]],
    [
      'a phone before an app, as the login has it',
      trigger(sms, otp),
      [
        ['sms', 'verify'],
        ['totp', 'verify'],
      ],
    ],
    ['a phone that is not set up', trigger({ ...sms, isEnrolled: false }), [['sms', 'bind']]],
    ['nothing that the backend has no call for', trigger(email, otp), [['totp', 'verify']]],
    ['nothing without a trigger', undefined, []],
    ['nothing without a factor', trigger(), []],
  ])('%s', (_name, given, expected) => {
    const { options } = readChallenge(given, all);
    expect(options.map(({ method, task }) => [method, task])).toEqual(expected);
  });

  it.each([
    ['verifyFace', face, 'verify'],
    ['associateFaceByBlob', { ...face, isEnrolled: false }, 'bind'],
  ] as const)('offers a face check where the backend has %s', (call, factor, task) => {
    const can = capabilities({ [call]: async () => ({ user: { id: '', token: '' } }) });
    expect(readChallenge(trigger(factor), can).options).toMatchObject([{ method: 'face', task }]);
    expect(readChallenge(trigger(factor), all).options).toEqual([]);
  });

  it.each([true, false])('offers mail where the backend can send it: %s', (isEnrolled) => {
    const can = capabilities({
      sendEmailCode: async () => ({}),
      verifyEmail: async () => ({ user: { id: '', token: '' } }),
    });
    expect(readChallenge(trigger({ ...email, isEnrolled }), can).options).toMatchObject([
      { method: 'email', task: isEnrolled ? 'verify' : 'bind' },
    ]);
  });

  it('leaves out what the backend cannot do', () => {
    const can = capabilities(verifying);
    expect(readChallenge(trigger(unbound), can).options).toEqual([]);
    expect(readChallenge(trigger(otp), can).options).toHaveLength(1);
  });

  it('sends a person to their administrator where they may not set it up themselves', () => {
    const closed = { options: [], needsAdministrator: true };
    expect(readChallenge(trigger({ ...unbound, isChangeable: false }), all)).toEqual(closed);
    expect(readChallenge(trigger(unbound), all, { changeable: { OTP: false } })).toEqual(closed);
    expect(readChallenge(trigger(sms, { ...unbound, isChangeable: false }), all)).toMatchObject({
      options: [{ method: 'sms' }],
      needsAdministrator: true,
    });
    const open = readChallenge(trigger({ ...unbound, isChangeable: false }), all, {
      changeable: { OTP: true },
    });
    expect(open.options).toHaveLength(1);
  });

  it('offers the recovery code last, to those who were given one with their app', () => {
    const can = capabilities(recovering);
    const methods = (...factors: MfaTrigger['factors']) =>
      readChallenge(trigger(...factors), can).options.map(({ method }) => method);
    expect(methods(otp, sms)).toEqual(['totp', 'sms', 'recovery']);
    expect(readChallenge(trigger(otp), can).options.at(-1)?.task).toBe('verify');
    expect(methods(unbound, sms)).toEqual(['totp', 'sms']);
    expect(readChallenge(trigger(otp), all).options.map(({ method }) => method)).toEqual(['totp']);
  });

  it('knows where the codes of a factor go', () => {
    const factor = { ...sms, targetCountryCode: '+86' };
    expect(readChallenge(trigger(factor), all).options).toEqual([
      { method: 'sms', task: 'verify', target: '13800000000', targetCountryCode: '+86' },
    ]);
  });

  it('lets them verify what is set up, whoever set it up', () => {
    const { options } = readChallenge(trigger(otp), all, { changeable: { OTP: false } });
    expect(options).toHaveLength(1);
  });
});
