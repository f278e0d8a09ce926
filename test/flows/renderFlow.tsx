import { render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import {
  type MfaBackend,
  MfaError,
  type MfaErrorCode,
  type MfaUser,
} from '../../src/client/index.ts';
import { MfaProvider, type MfaProviderProps } from '../../src/provider/index.ts';

export const user: MfaUser = { id: 'ada', token: 'session', username: 'ada' };

export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const recoveryCodes = ['1111-2222-3333-4444-5555-6666'];

/** A promise that the test settles. */
export function defer<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A call that fails with this code. */
export function fails(code: MfaErrorCode, facts: { retryAfter?: number } = {}) {
  return () => Promise.reject(new MfaError(code, facts));
}

/** A backend by hand, whose every method is a mock: nobody has an app, every code is right. */
export function createBackend() {
  let made = 0;
  return {
    listAuthenticators: vi.fn<NonNullable<MfaBackend['listAuthenticators']>>(async () => []),
    associateTotp: vi.fn<NonNullable<MfaBackend['associateTotp']>>(async () => {
      made += 1;
      const own = `${secret}${'AB'.repeat(made)}`;
      return { secret: own, otpauthUri: `otpauth://totp/Fernway:ada?secret=${own}`, recoveryCodes };
    }),
    confirmTotp: vi.fn<NonNullable<MfaBackend['confirmTotp']>>(async () => ({})),
    verifyTotp: vi.fn<NonNullable<MfaBackend['verifyTotp']>>(async () => ({ user })),
    sendSmsCode: vi.fn<NonNullable<MfaBackend['sendSmsCode']>>(async () => ({})),
    sendEmailCode: vi.fn<NonNullable<MfaBackend['sendEmailCode']>>(async () => ({})),
    verifySms: vi.fn<NonNullable<MfaBackend['verifySms']>>(async () => ({ user })),
    verifyEmail: vi.fn<NonNullable<MfaBackend['verifyEmail']>>(async () => ({ user })),
    checkBindable: vi.fn<NonNullable<MfaBackend['checkBindable']>>(async () => true),
  };
}

interface Setting extends Omit<MfaProviderProps, 'children'> {
  /** Whether the hook's component is there; the provider stays. */
  isShown: boolean;
  /** Another one is another component. */
  componentKey: string;
}

/**
 * Runs a hook under a provider in StrictMode, and renders what is `inside` it, `around` both what a host has there. `set` changes the provider's props or takes the
 * component away; `flow` gives what the hook gave last.
 */
export function renderFlow<Result>(
  hook: () => Result,
  first: Partial<Setting> & Pick<Setting, 'client'>,
  inside: (result: Result) => ReactNode = () => null,
  around: (children: ReactNode) => ReactNode = (children) => children,
) {
  let setting: Setting = { isShown: true, componentKey: 'first', ...first };
  const results: { current?: Result } = {};
  const Probe = () => {
    const result = hook();
    results.current = result;
    return inside(result);
  };
  // StrictMode has to be the topmost element: React 19 doubles the effects of nothing else.
  const draw = () => {
    const { isShown, componentKey, ...props } = setting;
    return (
      <StrictMode>
        {around(<MfaProvider {...props}>{isShown && <Probe key={componentKey} />}</MfaProvider>)}
      </StrictMode>
    );
  };
  const { rerender, unmount } = render(draw());
  return {
    unmount,
    set(change: Partial<Setting>) {
      setting = { ...setting, ...change };
      rerender(draw());
    },
    flow(): Result {
      if (!('current' in results)) throw new Error('the hook has not been rendered');
      // SAFETY: it is set whenever the hook has returned.
      return results.current as Result;
    },
  };
}
