import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CodeVerifyForm } from '../../../src/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from './codes.ts';
import {
  describedBy,
  getButton,
  getField,
  getRoot,
  renderForm,
  rootSays,
  selectedText,
} from './renderForm.tsx';

afterEach(() => {
  vi.useRealTimers();
});

describe('CodeVerifyForm, when the network fails', () => {
  it('N02 no answer: keeps the code, selected, and sends it again on a press, never by itself', async () => {
    const { backend, user, onSuccess, onError } = renderForm();
    backend.faults.next('verifyTotp', { type: 'drop', when: 'before' });
    const code = rightCode(backend);
    const field = getField();
    await user.type(field, code);
    await rootSays(/The connection dropped before we got an answer/);
    expect(onError.mock.calls[0]?.[0].code).toBe('unknown-outcome');
    await waitFor(() => expect(selectedText(field)).toBe(code));
    expect(field).toHaveFocus();
    await user.keyboard(code);
    expect(onSuccess).not.toHaveBeenCalled();
    await user.click(getButton());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 2 });
  });

  it('N06 offline: one attempt that fails in sight, nothing queued, nothing counted', async () => {
    const { backend, user } = renderForm({}, { scenario: 'enrolled' });
    backend.faults.always('verifyTotp', { type: 'drop', when: 'before' });
    fireEvent(window, new Event('offline'));
    await user.type(getField(), wrongCode(backend));
    await rootSays(/The connection dropped/);
    backend.faults.clear();
    fireEvent(window, new Event('online'));
    fireEvent(window, new Event('focus'));
    await user.type(getField(), '1');
    await rootSays(/Verify code/);
    expect(getRoot()).not.toHaveTextContent(/Codes depend on the clock/);
    expectRequests({ verifyTotp: 1 });
  });

  it('N15 however often the person presses, the host is told of one success', async () => {
    const { backend, user, onSuccess } = renderForm({ autoSubmit: false });
    const held = backend.faults.hold('verifyTotp');
    await user.type(getField(), rightCode(backend));
    await user.dblClick(getButton());
    await held.arrived;
    await user.click(getButton());
    held.release();
    await waitFor(() => expect(getRoot()).toHaveAttribute('data-state', 'done'));
    expect(onSuccess).toHaveBeenCalledOnce();
    expectRequests({ verifyTotp: 1 });
  });

  it('N17 left while a code is with the server: not aborted, and the host is told once', async () => {
    const { backend, user, onSuccess, show } = renderForm();
    const held = backend.faults.hold('verifyTotp');
    await user.type(getField(), rightCode(backend));
    await held.arrived;
    // Chromium blurs a field that is taken away, in the middle of React's own work, which `act` mistakes.
    await user.tab();
    show(null);
    held.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('N17 nobody is told where the provider is gone too', async () => {
    const { backend, user, onSuccess, unmount } = renderForm();
    const held = backend.faults.hold('verifyTotp');
    await user.type(getField(), rightCode(backend));
    await held.arrived;
    unmount();
    await act(async () => held.release());
    await waitFor(() => expect(backend.ledger.entries.at(-1)?.status).toBe(200));
    expect(onSuccess).not.toHaveBeenCalled();
    expectRequests({ verifyTotp: 1 });
  });
});

describe('CodeVerifyForm, when the server refuses', () => {
  it('S08 429 with Retry-After holds the button back so long, and says so at the start and at the end', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { backend, user } = renderForm();
    const refusal = { type: 'refuse', status: 429, code: 429, retryAfter: 7 } as const;
    backend.faults.next('verifyTotp', refusal);
    await user.type(getField(), rightCode(backend));
    await rootSays(/You can try again in 7 seconds\./);
    await waitFor(() => expect(announcedTexts()).toContain('You can try again in 7 seconds.'));
    expect(getButton()).toHaveAttribute('aria-disabled', 'true');
    expect(describedBy(getButton())).toMatch(/You can try again in/);
    await user.click(getButton());
    expect(backend.ledger.count('verifyTotp')).toBe(1);
    act(() => void vi.advanceTimersByTime(3000));
    await rootSays(/You can try again in 4 seconds\./);
    act(() => void vi.advanceTimersByTime(4000));
    expect(getButton()).not.toHaveAttribute('aria-disabled');
    expect(announcedTexts().filter((text) => text.startsWith('You can try again'))).toEqual([
      'You can try again in 7 seconds.',
      'You can try again now.',
    ]);
    expectRequests({ verifyTotp: 1 });
  });

  it.each([
    ['HTTP 401', { type: 'refuse', status: 401, code: 401 }],
    ['2021', { type: 'refuse', code: 2021 }],
  ] as const)('S13 %s ends the step: told once, focus on the message', async (_, refusal) => {
    const { backend, user, onSessionExpired } = renderForm({ onCancel: vi.fn() });
    backend.faults.always('verifyTotp', refusal);
    await user.type(getField(), rightCode(backend));
    await waitFor(() => expect(getRoot()).toHaveAttribute('data-state', 'expired'));
    expect(screen.getByRole('heading', { name: 'This sign-in ran out of time' })).toHaveFocus();
    expect(onSessionExpired.mock.calls).toEqual([[{ step: 'verifying' }]]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeInTheDocument();
    expectRequests({ verifyTotp: 1 });
  });

  it('S14 locked: no way to try again, the other way first', async () => {
    const { user } = renderForm({ onUseRecoveryCode: vi.fn() }, { scenario: 'locked' });
    await user.type(getField(), '135790');
    await waitFor(() => expect(getRoot()).toHaveAttribute('data-state', 'locked'));
    expect(screen.getByRole('heading', { name: 'Your account is locked' })).toHaveFocus();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Try another way' }));
    expect(screen.getByRole('button', { name: /^Recovery code/ })).toBeInTheDocument();
    expectRequests({ verifyTotp: 1 });
  });

  it('S14 locked until a time: the field comes back by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { backend, user } = renderForm({ methods: ['totp'], onCancel: vi.fn() });
    const refusal = { type: 'refuse', status: 423, code: 2057, retryAfter: 720 } as const;
    backend.faults.next('verifyTotp', refusal);
    await user.type(getField(), rightCode(backend));
    await screen.findByRole('heading', { name: /^Codes are paused until \d\d:\d\d$/ });
    expect(getRoot()).toHaveTextContent('You can try again in 12 minutes.');
    expect(getRoot()).not.toHaveTextContent(/another way/);
    act(() => void vi.advanceTimersByTime(720_000));
    await waitFor(() => expect(getRoot()).toHaveAttribute('data-state', 'entry'));
    expect(announcedTexts()).toContain('You can enter a code again.');
    expectRequests({ verifyTotp: 1 });
  });

  it('S17 a code that was accepted before is explained and not sent, by itself or on a press', async () => {
    const { backend, user, form, onSuccess, show } = renderForm();
    const code = rightCode(backend);
    await user.type(getField(), code);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    show(null);
    show(form);
    await user.type(getField(), code);
    await rootSays('That code has already been used. Wait for the next one.');
    await user.click(getButton());
    expect(getRoot()).toHaveAttribute('data-problem', 'code-used');
    expectRequests({ verifyTotp: 1 });
  });
});

describe('CodeVerifyForm, whatever is typed', () => {
  it.each(['12345', '1234567'])(
    'I04 %s is no code: counted, kept whole, not sent',
    async (text) => {
      const { user } = renderForm();
      await user.click(getField());
      await user.paste(text);
      await user.click(getButton());
      await rootSays(`The code has 6 digits. You entered ${text.length}.`);
      expect(getField()).toHaveValue(text);
      expectRequests({ verifyTotp: 0 });
    },
  );

  it('I07 autofill that tells of one value twice sends it once', async () => {
    const { backend, onSuccess } = renderForm();
    const code = rightCode(backend);
    fireEvent.input(getField(), { target: { value: code } });
    fireEvent.change(getField(), { target: { value: code } });
    fireEvent(getField(), new Event('input', { bubbles: true }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('I08 a password manager that fills in without keys is heard, and sends once', async () => {
    const { backend, onSuccess } = renderForm();
    const field = getField();
    fireEvent.click(field);
    act(() => field.focus());
    fireEvent.keyDown(field, { key: '' });
    fireEvent.keyUp(field, { key: '' });
    fireEvent.input(field, { target: { value: rightCode(backend) } });
    fireEvent.change(field);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('I09 a code that is filled in while another is under way is not lost', async () => {
    const { backend, user, onSuccess } = renderForm();
    const held = backend.faults.hold('verifyTotp');
    await user.type(getField(), wrongCode(backend));
    await held.arrived;
    expect(getField()).toBeEnabled();
    fireEvent.input(getField(), { target: { value: rightCode(backend) } });
    held.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 2 });
  });

  it('I10 a whole code in place of another is sent', async () => {
    const { backend, user, onSuccess } = renderForm();
    await user.type(getField(), wrongCode(backend));
    await rootSays(/did not match/);
    await user.tripleClick(getField());
    await user.paste(rightCode(backend));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 2 });
  });

  it('I17 what is typed stays while the host changes the field', async () => {
    const { user, show } = renderForm();
    await user.type(getField(), '123');
    show(<CodeVerifyForm masked autoSubmit={false} trustDeviceDays={3} />);
    expect(getField()).toHaveValue('123');
    show(<CodeVerifyForm />);
    await user.type(getField(), '4');
    expect(getField()).toHaveValue('1234');
  });

  it('L07 Enter upon auto-submit, and two submits in one task, send one code', async () => {
    const { backend, onSuccess } = renderForm();
    const field = getField();
    const form = field.form;
    act(() => {
      fireEvent.input(field, { target: { value: rightCode(backend) } });
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });
});

describe('CodeVerifyForm, in a page of its own kind', () => {
  it('B15 the defaults of the host’s query client mean nothing to a code', async () => {
    const queryClient = new QueryClient({
      defaultOptions: {
        queries: { retry: 3, throwOnError: true },
        mutations: { retry: 3, throwOnError: true },
      },
    });
    const { backend, user } = renderForm({}, { queryClient });
    backend.faults.always('verifyTotp', { type: 'refuse', status: 500, code: 500 });
    await user.type(getField(), rightCode(backend));
    await rootSays(/There is a problem on our side/);
    expect(queryClient.getMutationCache().getAll()).toEqual([]);
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
    expectRequests({ verifyTotp: 1 });
  });

  it('B16 a message that is undefined is the English one', () => {
    renderForm({}, { messages: { locale: 'de', codeVerify: { appTitle: undefined } } });
    expect(screen.getByRole('heading', { name: 'Enter your code' })).toBeInTheDocument();
  });

  it('L10 a newer token of the provider restarts nothing, and goes with the next code', async () => {
    const backend = createTestBackend({ scenario: 'enrolled' });
    const client = createTestClient(backend);
    const verifyTotp = vi.spyOn(client, 'verifyTotp');
    const { user, set } = renderForm({}, { backend, client });
    await user.type(getField(), '123');
    set({ token: 'newer' });
    expect(getField()).toHaveValue('123');
    expect(verifyTotp).not.toHaveBeenCalled();
    await user.type(getField(), '456');
    await waitFor(() => expect(verifyTotp).toHaveBeenCalledOnce());
    expect(verifyTotp.mock.calls[0]?.[1]).toMatchObject({ token: 'newer' });
    await waitFor(() => expect(getRoot()).toHaveAttribute('data-state', 'expired'));
    expectRequests({ verifyTotp: 1 });
  });
});
