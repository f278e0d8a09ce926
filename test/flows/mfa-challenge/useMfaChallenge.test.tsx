import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type MfaChallengeOptions,
  useCodeVerify,
  useMfaChallenge,
  useTotpEnrollment,
} from '../../../src/flows/index.ts';
import { type MfaProviderProps, useMfa } from '../../../src/provider/index.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { createBackend, defer, fails, recoveryCodes, renderFlow, user } from '../renderFlow.tsx';

afterEach(() => void vi.useRealTimers());

/** A token that lives this long, as a login gives it. */
function tokenFor(seconds: number, name = 'mfa') {
  const iat = 1_700_000_000;
  const part = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
  return `${part({ alg: 'HS256' })}.${part({ data: { name }, iat, exp: iat + seconds })}.c2ln`;
}

const enrolled = { mfaToken: tokenFor(360), nickname: 'Ada' };
const policy = (...names: string[]) =>
  names.map((mfaPolicy, sort) => ({ mfaPolicy, status: 1, sort }));
const unbound = {
  mfaToken: tokenFor(360),
  applicationMfa: policy('FACE', 'OTP'),
  totpMfaEnabled: false,
};

/** The challenge with the flows inside it, as `MfaChallenge` renders them. */
function setUp(
  options: Partial<MfaChallengeOptions> & { trigger: unknown },
  props: Partial<MfaProviderProps> = {},
  backend = createBackend(),
) {
  const callbacks = { onSuccess: vi.fn(), onCancel: vi.fn(), onError: vi.fn() };
  const host = { onSessionExpired: vi.fn(), onEvent: vi.fn() };
  const seen: {
    verify?: ReturnType<typeof useCodeVerify>;
    bind?: ReturnType<typeof useTotpEnrollment>;
    mfa?: ReturnType<typeof useMfa>;
  } = {};
  const Verify = (given: Parameters<typeof useCodeVerify>[0]) => {
    seen.verify = useCodeVerify(given);
    return null;
  };
  const Bind = (given: Parameters<typeof useTotpEnrollment>[0]) => {
    seen.bind = useTotpEnrollment(given);
    return null;
  };
  const rendered = renderFlow(
    () => {
      seen.mfa = useMfa();
      return useMfaChallenge({ ...callbacks, ...options });
    },
    { client: backend, ...host, ...props },
    (challenge) => {
      if (challenge.state.status === 'verify') return <Verify {...challenge.codeVerify} />;
      if (challenge.state.status === 'bind') return <Bind {...challenge.totpEnrollment} />;
      return null;
    },
  );
  const { flow } = rendered;
  return { backend, ...callbacks, ...host, seen, ...rendered, state: () => flow().state };
}

describe('the second step of a login', () => {
  it('verifies where the person’s own app is asked for (1635)', async () => {
    const { backend, flow, state, seen, onSuccess } = setUp({ trigger: enrolled });
    expect(state()).toMatchObject({ status: 'verify', option: { method: 'totp' } });
    expect(flow().person.nickname).toBe('Ada');
    expect(flow().options).toHaveLength(1);
    await act(async () => seen.verify?.submit('123456'));
    expect(state()).toEqual({ status: 'done', user });
    expect(onSuccess.mock.calls).toEqual([[user]]);
    expect(backend.verifyTotp.mock.calls).toEqual([
      [{ totp: '123456' }, { token: enrolled.mfaToken }],
    ]);
  });

  it('binds where the application asks for an app that is not set up (1636), and offers nothing else', async () => {
    const { backend, flow, state, seen, onSuccess } = setUp({ trigger: unbound });
    expect(state()).toMatchObject({ status: 'bind', option: { method: 'totp', task: 'bind' } });
    expect(flow().options.map(({ method }) => method)).toEqual(['totp']);
    await waitFor(() => expect(seen.bind?.state.status).toBe('scan'));
    await act(async () => seen.bind?.submit('123456'));
    act(() => seen.bind?.finish());
    expect(state()).toEqual({ status: 'done', user });
    expect(onSuccess.mock.calls).toEqual([[user]]);
    expect(backend.confirmTotp).toHaveBeenCalledTimes(1);
    expect(backend.verifyTotp).toHaveBeenCalledTimes(1);
    expect(backend.confirmTotp.mock.calls[0]?.[0]).toMatchObject({ source: 'APPLICATION' });
  });

  it('asks for the next code where binding did not end the login', async () => {
    const { backend, state, seen, onSuccess } = setUp({ trigger: unbound });
    backend.verifyTotp.mockImplementationOnce(fails('code-rejected'));
    await waitFor(() => expect(seen.bind?.state.status).toBe('scan'));
    await act(async () => seen.bind?.submit('123456'));
    act(() => seen.bind?.finish());
    expect(state().status).toBe('verify');
    await act(async () => seen.verify?.submit('654321'));
    expect(onSuccess.mock.calls).toEqual([[user]]);
  });

  it('asks for a code where the app turns out to be set up already', async () => {
    const backend = createBackend();
    backend.listAuthenticators.mockResolvedValue([{ id: 'a', type: 'totp', enabled: true }]);
    const { state } = setUp({ trigger: unbound }, {}, backend);
    await waitFor(() => expect(state().status).toBe('verify'));
    expect(backend.associateTotp).not.toHaveBeenCalled();
  });

  it.each([
    ['a trigger that names nothing', { mfaToken: tokenFor(360), applicationMfa: [] }, 'none'],
    ['none that the backend can do', { ...unbound, applicationMfa: policy('FACE') }, 'none'],
  ])('has nothing usable: %s', (_name, trigger, reason) => {
    const { state, flow } = setUp({ trigger });
    expect(state()).toEqual({ status: 'nothing-usable', reason });
    expect(flow().options).toEqual([]);
  });

  it.each([undefined, {}, { code: 1636 }])(
    'has nothing usable without a trigger, and tells the developer why: %j',
    (trigger) => {
      expectConsole('warn', /`trigger` has no mfaToken/);
      const { state } = setUp({ trigger });
      expect(state()).toEqual({ status: 'nothing-usable', reason: 'none' });
    },
  );

  it('gives the flow inside where the code of a factor goes', async () => {
    const trigger = {
      mfaToken: tokenFor(360),
      applicationMfa: policy('SMS', 'EMAIL'),
      mfaPhone: '13800138000',
      mfaPhoneCountryCode: '+86',
      mfaEmail: '',
    };
    const { backend, flow, seen, onSuccess } = setUp({ trigger });
    expect(flow().options.map(({ method, task }) => [method, task])).toEqual([
      ['sms', 'verify'],
      ['email', 'bind'],
    ]);
    await waitFor(() => expect(seen.verify?.state.status).toBe('entry'));
    await act(async () => seen.verify?.submit('1234'));
    const [query] = backend.verifySms.mock.lastCall ?? [];
    expect(query).toEqual({ phone: '13800138000', phoneCountryCode: '+86', code: '1234' });
    expect(onSuccess.mock.calls).toEqual([[user]]);
  });

  it('sends a person to their administrator where they may not set it up', () => {
    const { state } = setUp({ trigger: unbound, config: { changeable: { OTP: false } } });
    expect(state()).toEqual({ status: 'nothing-usable', reason: 'administrator' });
  });

  it('shows the ways where there are two, and goes the one that is chosen of those', async () => {
    const trigger = {
      ...enrolled,
      totpMfaEnabled: true,
      applicationMfa: policy('OTP', 'SMS'),
      mfaPhone: '13800138000',
    };
    const { backend, flow, state } = setUp({ trigger });
    expect(state()).toMatchObject({ status: 'verify', option: { method: 'totp' } });
    act(() => flow().chooseAnother());
    expect(state().status).toBe('choosing');
    act(() => flow().choose({ method: 'face', task: 'verify' }));
    expect(state().status).toBe('choosing');
    await act(async () => flow().choose({ method: 'sms', task: 'verify' }));
    expect(state()).toMatchObject({ status: 'verify', option: { method: 'sms' } });
    expect(backend.sendSmsCode).toHaveBeenCalledTimes(1);
  });

  it('has no other way to choose where there is one', () => {
    const { flow, state } = setUp({ trigger: enrolled });
    act(() => {
      flow().chooseAnother();
      flow().choose({ method: 'sms', task: 'verify' });
    });
    expect(state().status).toBe('verify');
  });

  it('cancels as a whole when a flow inside is cancelled', () => {
    const { seen, onCancel, onEvent } = setUp({ trigger: enrolled });
    act(() => seen.verify?.cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.lastCall?.[0]).toMatchObject({ flow: 'mfa-challenge', type: 'abandoned' });
  });

  it('tells the host of problems inside', async () => {
    const { backend, seen, state, onError } = setUp({ trigger: enrolled });
    backend.verifyTotp.mockImplementation(fails('code-rejected'));
    await act(async () => seen.verify?.submit('123456'));
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['code-rejected']);
    expect(state().status).toBe('verify');
  });

  it('L18 opens the first usable way for a method that does not exist, and warns the developer', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // SAFETY: a host without TypeScript can pass this.
    const { state } = setUp({ trigger: enrolled, defaultMethod: 'pigeon' as 'totp' });
    expect(state().status).toBe('verify');
    expect(warn.mock.calls[0]?.[0]).toMatch(/^react-mfa-kit: defaultMethod/);
    warn.mockRestore();
    setUp({ trigger: enrolled, defaultMethod: 'sms' });
  });
});

/** ms. In one step: a browser takes 9 ms for each timer that is awaited by itself, and a clock has one a second. */
function pass(time: number): Promise<void> {
  return act(async () => void vi.advanceTimersByTime(time));
}

describe('the time of a sign-in', () => {
  it('warns in the last minute and ends, counted from its receipt, and says so once', async () => {
    vi.useFakeTimers();
    const { flow, state, onSessionExpired } = setUp({ trigger: enrolled });
    await pass(299_000);
    expect(flow().endsIn).toBeUndefined();
    await pass(1_000);
    expect(flow().endsIn).toBe(60);
    expect(flow().extend).toBeUndefined();
    await pass(59_000);
    expect(flow().endsIn).toBe(1);
    await pass(1_000);
    expect(state().status).toBe('expired');
    expect(flow().endsIn).toBeUndefined();
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verify' }]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on counting after a remount', async () => {
    vi.useFakeTimers();
    const { flow, set } = setUp({ trigger: enrolled });
    await pass(200_000);
    set({ componentKey: 'second' });
    await pass(110_000);
    expect(flow().endsIn).toBe(50);
  });

  it('has no clock where the token says nothing', async () => {
    vi.useFakeTimers();
    const { flow, state } = setUp({ trigger: { mfaToken: 'opaque' } });
    await pass(3_600_000);
    expect(flow().endsIn).toBeUndefined();
    expect(state().status).toBe('verify');
  });

  it('gets more time from the host, once for two presses, and restarts nothing', async () => {
    vi.useFakeTimers();
    const next = tokenFor(360, 'next');
    const answer = defer<unknown>();
    const refreshToken = vi.fn(() => answer.promise);
    const { backend, flow, state, seen } = setUp({ trigger: enrolled }, { refreshToken });
    await pass(310_000);
    const before = state();
    await act(async () => {
      flow().extend?.();
      flow().extend?.();
      answer.resolve(next);
    });
    expect(refreshToken).toHaveBeenCalledTimes(1);
    expect(flow().endsIn).toBeUndefined();
    expect(state()).toBe(before);
    expect(flow().person.nickname).toBe('Ada');
    await act(async () => seen.verify?.submit('123456'));
    expect(backend.verifyTotp.mock.calls[0]?.[1]).toEqual({ token: next });
  });

  it.each([
    ['a login’s answer', { mfaToken: tokenFor(360, 'next') }, undefined],
    ['the same token, good for longer', { mfaToken: enrolled.mfaToken }, undefined],
    ['nothing', undefined, 50],
  ])('takes %s for more time', async (_name, answer, left) => {
    vi.useFakeTimers();
    const { flow } = setUp({ trigger: enrolled }, { refreshToken: async () => answer });
    await pass(310_000);
    await act(async () => flow().extend?.());
    expect(flow().endsIn).toBe(left);
  });

  it('L10 takes a newer trigger of the host, and restarts nothing', async () => {
    vi.useFakeTimers();
    const options: { trigger: unknown } = { trigger: enrolled };
    const { backend, flow, state, seen, set } = setUp(options);
    await pass(310_000);
    const before = state();
    const next = tokenFor(360, 'next');
    options.trigger = { mfaToken: next };
    set({ onEvent: vi.fn() });
    await pass(1_000);
    expect(flow().endsIn).toBeUndefined();
    expect(state()).toBe(before);
    await act(async () => seen.verify?.submit('123456'));
    expect(backend.verifyTotp.mock.calls[0]?.[1]).toEqual({ token: next });
  });

  it('reports a host that fails to get more time, and goes on', async () => {
    vi.useFakeTimers();
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const error = new Error('host');
    const { flow, state } = setUp(
      { trigger: enrolled },
      { refreshToken: () => Promise.reject(error) },
    );
    await pass(310_000);
    await act(async () => flow().extend?.());
    expect(report.mock.calls).toEqual([[error]]);
    expect(flow().endsIn).toBe(50);
    expect(state().status).toBe('verify');
    vi.unstubAllGlobals();
  });

  it('S13 ends when the server says that the token is over, and says so once', async () => {
    const { backend, seen, state, onSessionExpired, onError } = setUp({ trigger: enrolled });
    backend.verifyTotp.mockImplementation(fails('token-expired'));
    await act(async () => seen.verify?.submit('123456'));
    expect(state().status).toBe('expired');
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('does not run out while the recovery code of a new app is being saved', async () => {
    vi.useFakeTimers();
    const { seen, flow, state, onSuccess, onSessionExpired } = setUp({ trigger: unbound });
    await pass(310_000);
    expect(flow().endsIn).toBe(50);
    await act(async () => seen.bind?.submit('123456'));
    expect(flow().endsIn).toBeUndefined();
    await pass(600_000);
    expect(state()).toMatchObject({ status: 'bind', isProven: true });
    act(() => seen.bind?.finish());
    expect(onSuccess.mock.calls).toEqual([[user]]);
    expect(onSessionExpired).not.toHaveBeenCalled();
  });

  it('has run out after that where binding did not end the login', async () => {
    vi.useFakeTimers();
    const { backend, seen, state, onSessionExpired } = setUp({ trigger: unbound });
    backend.verifyTotp.mockImplementationOnce(fails('code-rejected'));
    await pass(310_000);
    await act(async () => seen.bind?.submit('123456'));
    await pass(600_000);
    await act(async () => seen.bind?.finish());
    expect(state().status).toBe('expired');
    expect(onSessionExpired).toHaveBeenCalledTimes(1);
  });

  it('N17 honours a code that was accepted after the time was over', async () => {
    vi.useFakeTimers();
    const { backend, seen, state, onSuccess } = setUp({ trigger: enrolled });
    const answer = defer<{ user: typeof user }>();
    backend.verifyTotp.mockReturnValue(answer.promise);
    await act(async () => seen.verify?.submit('123456'));
    await pass(360_000);
    expect(state().status).toBe('expired');
    await act(async () => answer.resolve({ user }));
    expect(state().status).toBe('done');
    expect(onSuccess.mock.calls).toEqual([[user]]);
  });
});

describe('codes that an earlier screen left unsaved', () => {
  it.each([
    ['the person’s own', user, true],
    ['of nobody known', undefined, true],
    ['somebody else’s', { id: 'eve', token: '' }, false],
  ])('come after it is known who is there: %s', async (_name, owner, isShown) => {
    const { state, seen, flow, onSuccess } = setUp({ trigger: enrolled });
    const codes = { recoveryCodes, user: owner, scope: undefined, isReported: true };
    act(() => seen.mfa?.unsaved.keep(codes));
    expect(state().status).toBe('verify');
    await act(async () => seen.verify?.submit('123456'));
    expect(state().status).toBe(isShown ? 'saving-code' : 'done');
    expect(onSuccess).toHaveBeenCalledTimes(isShown ? 0 : 1);
    act(() => flow().finish());
    expect(state()).toEqual({ status: 'done', user });
    expect(onSuccess.mock.calls).toEqual([[user]]);
    expect(seen.mfa?.unsaved.find(recoveryCodes)).toBe(isShown ? undefined : codes);
  });

  it('N17 do not hold up a success that nobody can see', async () => {
    const { backend, seen, set, onSuccess } = setUp({ trigger: unbound });
    const answer = defer<{ user: typeof user }>();
    backend.confirmTotp.mockReturnValue(answer.promise);
    await waitFor(() => expect(seen.bind?.state.status).toBe('scan'));
    await act(async () => seen.bind?.submit('123456'));
    set({ isShown: false });
    await act(async () => answer.resolve({ user }));
    expect(onSuccess.mock.calls).toEqual([[user]]);
    expect(seen.mfa?.unsaved.find(recoveryCodes)).toMatchObject({ isReported: true });
  });
});
