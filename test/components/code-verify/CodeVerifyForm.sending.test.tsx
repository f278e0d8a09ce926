import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CodeVerifyFormProps } from '../../../src/index.ts';
import type { MfaTestBackend } from '../../../src/testing/index.ts';
import { defer } from '../../flows/renderFlow.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient, type MfaSetting } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import {
  describedBy,
  getButton,
  getField,
  getRoot,
  renderForm,
  rootSays,
  selectedText,
} from './renderForm.tsx';

afterEach(() => void vi.useRealTimers());

const bySms: CodeVerifyFormProps = {
  methods: ['sms'],
  phone: '13800138000',
  phoneCountryCode: '+86',
};
const inStates = (status: string) =>
  waitFor(() => expect(getRoot()).toHaveAttribute('data-state', status));
const sentCode = (backend: MfaTestBackend) => backend.state.inbox[0]?.code ?? '';
const resend = () => screen.getByRole('button', { name: /^Resend|^Send/ });

function renderSms(props: CodeVerifyFormProps = {}, setting: MfaSetting = {}) {
  return renderForm({ ...bySms, ...props }, { scenario: 'smsBound', ...setting });
}

/** Moves the clocks, and has what counts seconds look again. */
function pass(seconds: number) {
  act(() => void vi.advanceTimersByTime(seconds * 1000));
}

const useClock = () => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });

describe('CodeVerifyForm, with a code in a message', () => {
  it('sends one on opening, says where to, and takes what came', async () => {
    const { backend, user, onSuccess } = renderSms();
    await inStates('entry');
    expect(screen.getByRole('heading', { name: 'Check your messages' })).toBeInTheDocument();
    expect(getRoot()).toHaveTextContent('We sent a 4-digit code to +86 •••• ••8000.');
    expect(announcedTexts()).toContain('Code sent to the number ending in 8 0 0 0.');
    expect(getRoot().outerHTML).not.toContain('13800138000');
    await user.type(getField(), sentCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({ method: 'sms' });
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('does the same with an address', async () => {
    const email = 'test@example.com';
    const { backend, user, onSuccess } = renderForm(
      { methods: ['email'], email },
      { scenario: 'emailBound' },
    );
    await inStates('entry');
    expect(screen.getByRole('heading', { name: 'Check your email' })).toBeInTheDocument();
    expect(getRoot()).toHaveTextContent('We sent a 4-digit code to t•••@example.com.');
    expect(announcedTexts()).toContain(
      'Code sent to the address at example.com that starts with t.',
    );
    await user.type(getField(), sentCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ sendEmailCode: 1, verifyEmail: 1 });
  });

  it('keeps the field in its place while the code is on its way, and sends what was typed meanwhile', async () => {
    const backend = createTestBackend({ scenario: 'smsBound' });
    const client = createTestClient(backend);
    const { promise, resolve } = defer<void>();
    const sendSmsCode: typeof client.sendSmsCode = async (...call) => {
      await promise;
      return client.sendSmsCode(...call);
    };
    const { user } = renderSms({}, { backend, client: { ...client, sendSmsCode } });
    expect(getRoot()).toHaveAttribute('data-state', 'sending');
    expect(getRoot()).toHaveTextContent('We will send a code to +86 •••• ••8000.');
    const field = getField();
    await user.type(field, '0000');
    expect(backend.ledger.count('verifySms')).toBe(0);
    act(resolve);
    await waitFor(() => expect(backend.ledger.count('verifySms')).toBe(1));
    expect(getField()).toBe(field);
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('counts the wait for another one, says when it is over, and leaves what was typed', async () => {
    useClock();
    const { user } = renderSms({ autoSubmit: false });
    await inStates('entry');
    expect(resend()).toHaveTextContent('Resend in 1:00');
    expect(resend()).toHaveAttribute('aria-disabled', 'true');
    await user.click(resend());
    pass(18);
    expect(resend()).toHaveTextContent(/^Resend in 42 s$/);
    expect(getRoot()).not.toHaveTextContent('No message yet?');
    pass(2);
    expect(getRoot()).toHaveTextContent('No message yet? It can take a minute.');
    await user.type(getField(), '12');
    pass(40);
    expect(announcedTexts()).toContain('You can ask for another code now.');
    await user.click(resend());
    await inStates('entry');
    await waitFor(() =>
      expect(announcedTexts()).toContain(
        'New code sent to the number ending in 8 0 0 0. Use the newest one.',
      ),
    );
    expect(getField()).toHaveValue('12');
    expectRequests({ sendSmsCode: 2 });
  });

  it('holds another one back while a code is checked, with the reason', async () => {
    useClock();
    const { backend, user } = renderSms();
    await inStates('entry');
    pass(60);
    backend.faults.next('verifySms', { type: 'silence' });
    await user.type(getField(), '0000');
    await inStates('verifying');
    expect(resend()).toHaveAttribute('aria-disabled', 'true');
    expect(describedBy(resend())).toBe('Wait a moment. This is still being checked.');
    await user.click(resend());
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('S15 keeps a wrong code, selected, and the newest one opens the door', async () => {
    const { backend, user, onSuccess } = renderSms();
    await inStates('entry');
    const right = sentCode(backend);
    const wrong = right === '0000' ? '1111' : '0000';
    await user.type(getField(), wrong);
    await rootSays(/did not match/);
    expect(selectedText(getField())).toBe(wrong);
    expect(getField()).toHaveFocus();
    await user.keyboard(right);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ sendSmsCode: 1, verifySms: 2 });
  });

  it('S18 a code that is too old: says so, keeps the focus, and offers another', async () => {
    useClock();
    const { user, onError } = renderSms({}, { scenario: 'codeExpired' });
    await inStates('entry');
    pass(60);
    await user.type(getField(), '0000');
    await waitFor(() => expect(onError).toHaveBeenCalled());
    expect(onError.mock.lastCall?.[0]).toMatchObject({ code: 'code-expired' });
    expect(getRoot()).toHaveAttribute('data-problem', 'code-expired');
    expect(getField()).toHaveFocus();
    expect(resend()).not.toHaveAttribute('aria-disabled', 'true');
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it.each([
    ['S08', { type: 'refuse', status: 429, code: 429, retryAfter: 7 }, 'in 7 seconds'],
    ['S10', { type: 'refuse', status: 429, code: 429 }, 'in 60 seconds'],
  ] as const)('%s too soon: says for how long, and then it is over', async (_id, fault, wait) => {
    useClock();
    const backend = createTestBackend({ scenario: 'smsBound' });
    backend.faults.next('sendSmsCode', fault);
    renderSms({}, { backend });
    await inStates('entry');
    await rootSays(`A code was sent a moment ago. You can ask for another one ${wait}.`);
    expect(getField()).not.toHaveAttribute('aria-invalid', 'true');
    pass(60);
    expect(getRoot()).not.toHaveTextContent('a moment ago');
    expect(announcedTexts()).toContain('You can ask for another code now.');
    expectRequests({ sendSmsCode: 1 });
  });

  it('N01 not sent: says so, and the person asks again', async () => {
    const backend = createTestBackend({ scenario: 'smsBound' });
    backend.faults.next('sendSmsCode', { type: 'refuse', status: 503, code: 503 });
    const { user } = renderSms({}, { backend });
    await rootSays('The code was not sent. Try again.');
    expect(getRoot()).toHaveTextContent('We will send a code to +86 •••• ••8000.');
    expect(resend()).toHaveTextContent('Send code');
    await user.click(resend());
    await rootSays('We sent a 4-digit code to');
    expect(getRoot()).not.toHaveTextContent('was not sent');
    expectRequests({ sendSmsCode: 2 });
  });

  it('N02 no answer to a code: another one is the way on', async () => {
    const { backend, user } = renderSms();
    await inStates('entry');
    backend.faults.next('verifySms', { type: 'refuse', status: 502, code: 502 });
    await user.type(getField(), '0000');
    await waitFor(() => expect(getField()).toHaveAttribute('aria-invalid', 'true'));
    expect(selectedText(getField())).toBe('0000');
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });
});

describe('CodeVerifyForm, where nobody knows where to send a code', () => {
  const asks: CodeVerifyFormProps = { methods: ['sms'] };
  const send = () => screen.getByRole('button', { name: 'Send code' });
  const number = () => screen.findByRole('textbox', { name: 'Phone number' });
  const country = () => screen.getByRole('combobox', { name: 'Country code' });

  it('asks for a number, checks it, and sends the code there', async () => {
    const { backend, user, onSuccess } = renderForm(asks, { scenario: 'smsUnbound' });
    expect(getRoot()).toHaveAttribute('data-state', 'target');
    await user.click(await number());
    await user.paste('+86 138 0013 8000');
    await user.click(send());
    await inStates('entry');
    expect(backend.state.inbox[0]).toMatchObject({ to: '13800138000', phoneCountryCode: '+86' });
    await user.type(getField(), sentCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ checkBindable: 1, sendSmsCode: 1, verifySms: 1 });
  });

  it('explains what is missing, sends nothing, and keeps what was typed', async () => {
    const { user } = renderForm(asks, { scenario: 'smsUnbound' });
    await number();
    await user.click(send());
    await rootSays('Enter your phone number.');
    await user.type(await number(), '+86 138');
    await user.click(send());
    await rootSays(/Enter the whole number, such as/);
    expect(await number()).toHaveFocus();
    expect(await number()).toHaveAttribute('aria-invalid', 'true');
    expectRequests({});
  });

  it('says that somebody else has it, without saying who, and takes another', async () => {
    const { user } = renderForm(asks, { scenario: 'targetTaken' });
    await user.click(await number());
    await user.paste('+86 139 0013 9000');
    await user.click(send());
    await rootSays('This number cannot be added. Use a different one.');
    expect(await number()).toHaveFocus();
    await user.clear(await number());
    await user.paste('+86 138 0013 8000');
    await user.click(send());
    await inStates('entry');
    expectRequests({ checkBindable: 2, sendSmsCode: 1 });
  });

  const refusal = { type: 'refuse', status: 400, code: 2028 } as const;
  const refused = 'The number or address does not look complete.';

  it('keeps a number, with its country, that the server refuses', async () => {
    const { backend, user } = renderForm(asks, { scenario: 'smsUnbound' });
    await user.click(await number());
    await user.paste('+44 7400 123456');
    backend.faults.next('sendSmsCode', refusal);
    await user.click(send());
    await rootSays(refused);
    expect(await number()).toHaveFocus();
    expect(await number()).toHaveValue('7400123456');
    expect(country()).toHaveDisplayValue(/\+44/);
    expectRequests({ checkBindable: 1, sendSmsCode: 1 });
  });

  it('keeps an address that the server refuses', async () => {
    const { backend, user } = renderForm({ methods: ['email'] }, { scenario: 'emailUnbound' });
    const address = () => screen.findByRole('textbox', { name: 'Email address' });
    await user.click(await address());
    await user.paste('robin@fernway.example');
    backend.faults.next('sendEmailCode', refusal);
    await user.click(send());
    await rootSays(refused);
    expect(await address()).toHaveValue('robin@fernway.example');
    expect(await address()).not.toHaveAttribute('value');
    await user.click(send());
    await inStates('entry');
    expectRequests({ checkBindable: 2, sendEmailCode: 2 });
  });

  it('goes back to the number, which is there to be corrected', async () => {
    const { user } = renderForm(asks, { scenario: 'smsUnbound' });
    await user.click(await number());
    await user.paste('+86 138 0013 8000');
    await user.click(send());
    await inStates('entry');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await number()).toHaveValue('13800138000');
    expect(await number()).not.toHaveAttribute('value');
    expect(country()).toHaveDisplayValue(/\+86/);
    await user.type(await number(), '{Backspace}1');
    await user.click(send());
    await inStates('entry');
    expectRequests({ checkBindable: 2, sendSmsCode: 2 });
  });

  it('asks for an address in the same way', async () => {
    const { backend, user } = renderForm({ methods: ['email'] }, { scenario: 'emailUnbound' });
    const address = await screen.findByRole('textbox', { name: 'Email address' });
    await user.type(address, 'robin');
    await user.click(send());
    await rootSays('Enter the whole address, such as name@example.com.');
    await user.type(address, '@fernway.example');
    await user.click(send());
    await inStates('entry');
    expect(backend.state.inbox[0]).toMatchObject({ to: 'robin@fernway.example' });
    expectRequests({ checkBindable: 1, sendEmailCode: 1 });
  });
});

describe('CodeVerifyForm, with several ways', () => {
  it('lists them with their targets masked, and keeps nothing typed', async () => {
    const { user } = renderForm(
      { ...bySms, methods: ['totp', 'sms', 'email'] },
      { scenario: 'smsBound' },
    );
    await user.type(getField(), '12');
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    expect(getRoot()).toHaveAttribute('data-state', 'choosing');
    const names = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(names).toEqual([
      'Authenticator appCode from the app',
      'Text messageCode to +86 •••• ••8000',
      'EmailNot set up yet',
    ]);
    await user.click(screen.getByRole('button', { name: /^Text message/ }));
    await inStates('entry');
    expect(getField()).toHaveFocus();
    expect(getField()).toHaveValue('');
    expect(getButton()).toBeInTheDocument();
    expectRequests({ sendSmsCode: 1 });
  });

  it('S14 opens another where one is locked', async () => {
    const { user } = renderForm(
      { ...bySms, methods: ['sms', 'email'], email: 'test@example.com' },
      { scenario: 'smsLocked' },
    );
    await inStates('entry');
    await user.type(getField(), '0000');
    await inStates('locked');
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    await user.click(screen.getByRole('button', { name: /^Email/ }));
    await inStates('entry');
    expectRequests({ sendSmsCode: 1, sendEmailCode: 1, verifySms: 1 });
  });
});
