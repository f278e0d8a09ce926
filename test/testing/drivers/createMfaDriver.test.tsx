import './loadedBeforehand.ts';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { readTrigger } from '../../../src/client/index.ts';
import {
  CodeVerifyForm,
  MfaChallenge,
  type MfaChallengeProps,
  RecoveryCodeSave,
  TotpEnrollment,
} from '../../../src/index.ts';
import { he } from '../../../src/messages/he.ts';
import {
  createMfaDriver,
  generateTotp,
  type ScenarioName,
  testPhone,
  testRecoveryCode,
  testSecret,
} from '../../../src/testing/index.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { openDriver } from './openDriver.ts';

/** The second step of a login in a scenario, and somebody before it. */
async function meetChallenge(
  scenario: ScenarioName,
  props: Partial<MfaChallengeProps> = {},
  setting: MfaSetting = {},
) {
  const backend = createTestBackend({ scenario });
  const { trigger } = await backend.signIn();
  const onSuccess = vi.fn();
  const element = <MfaChallenge trigger={trigger} onSuccess={onSuccess} {...props} />;
  renderWithMfa(element, { ...setting, backend });
  return { backend, onSuccess, person: openDriver({ now: backend.clock.now }) };
}

describe('a code', () => {
  it('is entered, refused and accepted, in any language', async () => {
    expectRequests({ verifyTotp: 2 });
    const { backend, person, onSuccess } = await meetChallenge('enrolled', {}, { messages: he });
    expect(await person.enterCode('000000')).toEqual({
      component: 'challenge',
      state: 'verify',
      problem: 'code-rejected',
      isInvalid: true,
    });
    expect(await person.enterCode(backend.codeFor(testSecret))).toMatchObject({ state: 'done' });
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('is sent by the button where the host wants that, and once', async () => {
    expectRequests({ verifyTotp: 2 });
    const { backend, person } = await meetChallenge('enrolled', { autoSubmit: false });
    expect(await person.enterCode('000000')).toMatchObject({ problem: 'code-rejected' });
    const screen = await person.enterCode(backend.codeFor(testSecret));
    expect(screen).toMatchObject({ state: 'done', problem: undefined });
  });

  it('whose answer is lost is not sent a second time by itself', async () => {
    expectRequests({ verifyTotp: 1 });
    const { backend, person, onSuccess } = await meetChallenge('enrolled');
    backend.faults.always('verifyTotp', { type: 'drop', when: 'after' });
    expect(await person.enterCode('000000')).toMatchObject({ problem: 'unknown-outcome' });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('that is none is sent nowhere', async () => {
    const { person } = await meetChallenge('enrolled');
    expect(await person.enterCode('12')).toMatchObject({ problem: undefined, isInvalid: true });
  });

  it('comes by text message, once that way is chosen', async () => {
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
    const { backend, person, onSuccess } = await meetChallenge('allFour');
    await person.chooseWay('sms');
    await person.enterCode(backend.state.inbox[0]?.code ?? 'none');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('comes to a number that is asked for', async () => {
    expectRequests({ checkBindable: 1, sendSmsCode: 1, verifySms: 1 });
    const { backend, person, onSuccess } = await meetChallenge('smsUnbound');
    await person.sendTo(`+86 ${testPhone}`);
    await person.enterCode(backend.state.inbox[0]?.code ?? 'none');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('comes to an address that is asked for', async () => {
    expectRequests({ checkBindable: 1, sendEmailCode: 1, verifyEmail: 1 });
    const { backend, person, onSuccess } = await meetChallenge('emailUnbound');
    await person.sendTo('robin@example.com');
    await person.enterCode(backend.state.inbox[0]?.code ?? 'none');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });
});

describe('an app', () => {
  it('is set up by the key on the screen, and its codes are codeFor’s', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, person, onSuccess } = await meetChallenge('notEnrolled');
    const app = await person.setUpApp();
    expect(person.screen()).toMatchObject({ state: 'saving-code' });
    const [stored] = Object.values(backend.state.findAuthenticators());
    expect(stored?.secret).toBe(app.secret);
    expect(app.codeFor()).toBe(generateTotp(app.secret, backend.clock.now()));
    expect(app.codeFor(0)).toBe(generateTotp(app.secret, 0));

    const codes = await person.saveRecoveryCodes();
    expect(codes).toEqual([stored?.recoveryCode]);
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the introduction', 'notEnrolled'],
    ['a set-up that was not finished', 'unfinished'],
  ] as const)('is set up from %s', async (_, scenario) => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const element = <TotpEnrollment start="button" />;
    const { backend } = renderWithMfa(element, { scenario, signedIn: true });
    const person = openDriver({ now: backend.clock.now });
    await person.setUpApp();
    await person.waitFor('saving-code');
  });

  it('whose clock is wrong is not set up, and it is said why', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    renderWithMfa(<TotpEnrollment />, { signedIn: true });
    const person = openDriver({ now: () => 0 });
    await expect(person.setUpApp()).rejects.toThrow(
      /^react-mfa-kit: the app was not set up; .*with the problem code-rejected/,
    );
  });
});

describe('recovery codes', () => {
  it.each(['acknowledge', 'type-back', 'none'] as const)(
    'are saved behind the gate “%s”',
    async (saveGate) => {
      const recoveryCodes = ['aaaa-1111', 'bbbb-2222'];
      const onSuccess = vi.fn();
      const props = { recoveryCodes, saveGate, onSuccess };
      renderWithMfa(<RecoveryCodeSave {...props} />);
      expect(await openDriver().saveRecoveryCodes()).toEqual(recoveryCodes);
      expect(onSuccess).toHaveBeenCalledTimes(1);
    },
  );

  it('let somebody in, and the new one is saved', async () => {
    expectRequests({ verifyRecoveryCode: 2 });
    const { backend, person, onSuccess } = await meetChallenge('enrolled');
    await person.chooseWay('recovery');
    const refused = await person.enterRecoveryCode('0000-0000-0000-0000-0000-0000');
    expect(refused).toMatchObject({ problem: 'recovery-code-rejected' });
    await person.enterRecoveryCode(testRecoveryCode);
    const codes = await person.saveRecoveryCodes();
    const [stored] = Object.values(backend.state.findAuthenticators());
    expect(codes).toEqual([stored?.recoveryCode]);
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });
});

describe('what cannot be done', () => {
  const late = () => createMfaDriver({ timeout: 300 });

  it('is told with what was there instead, and with no secret', async () => {
    expectRequests({ associateTotp: 1 });
    const { backend, findByRole } = renderWithMfa(<TotpEnrollment />, { signedIn: true });
    const person = openDriver();
    await findByRole('button', { name: 'Show setup key' });
    await person.press('setup-key-toggle');
    const [stored] = Object.values(backend.state.findAuthenticators());
    const failure = await late()
      .enterCode('482916')
      .catch((error: Error) => error.message);
    expect(failure).toMatch(
      /^react-mfa-kit: waited 300 ms for the part “otp-field-input”; the screen was totp-enrollment in the state scan, titled “[^”]+”; its parts were .*setup-key-value/,
    );
    expect(String(failure).replace(/\s/g, '')).not.toContain(stored?.secret);
    expect(failure).not.toContain('482916');
  });

  it('is told where the kit is not on the page', async () => {
    await expect(late().press('submit')).rejects.toThrow(
      'react-mfa-kit: waited 300 ms for the part “submit”; no component of the kit was in sight; render it first.',
    );
  });

  it('is told under fake timers too', async () => {
    vi.useFakeTimers();
    try {
      await expect(late().press('submit')).rejects.toThrow('no component of the kit');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is told of a way that is not offered', async () => {
    const { person } = await meetChallenge('ownApp');
    await person.press('another-way');
    await expect(late().chooseWay('sms')).rejects.toThrow(
      /“sms” in the list of ways; the screen was challenge in the state choosing/,
    );
  });
});

it('works one of several on a page, where it is told which', async () => {
  expectRequests({ verifyTotp: 1 });
  const form = (name: string): ReactElement => (
    <div data-testid={name}>
      <CodeVerifyForm methods={['totp']} />
    </div>
  );
  const page = (
    <>
      {form('one')}
      {form('other')}
    </>
  );
  const backend = createTestBackend({ scenario: 'enrolled' });
  const { trigger } = await backend.signIn();
  const { getByTestId } = renderWithMfa(page, { backend, token: readTrigger(trigger)?.mfaToken });
  const person = openDriver({ within: getByTestId('other') });
  expect(await person.enterCode(backend.codeFor(testSecret))).toMatchObject({ state: 'done' });
  expect(openDriver({ within: getByTestId('one') }).screen()).toMatchObject({ state: 'entry' });
});

it('leaves the setting of React’s `act` as it was', async () => {
  await meetChallenge('enrolled');
  const before: unknown = Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT');
  const one = openDriver().waitFor('verify');
  const other = openDriver().waitFor('verify');
  expect(Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT')).toBe(false);
  await Promise.all([one, other]);
  expect(Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT')).toBe(before);
});
