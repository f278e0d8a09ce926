import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  TotpEnrollment,
  type TotpEnrollmentProps,
} from '../../../src/components/totp-enrollment/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { createTestClient } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';
import { createBackend, renderEnrollment } from './renderEnrollment.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const findQr = () => screen.findByRole('img', { name: /QR code that adds/ });

async function openKey(user: ReturnType<typeof renderEnrollment>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Show setup key' }));
}

describe('TotpEnrollment asks for one key', () => {
  it('L01 though StrictMode runs its effects twice', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    renderEnrollment();
    expect(await findQr()).toBeVisible();
  });

  it('L02 however often the window gets and loses the focus', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    const { container, user, phone } = renderEnrollment();
    await openKey(user);
    const key = phone.secret();
    for (const type of ['blur', 'focus', 'visibilitychange', 'focus']) {
      fireEvent(window, new Event(type));
      fireEvent(document, new Event(type));
    }
    expect(container).toHaveTextContent(key);
    expect(phone.secret()).toBe(key);
  });

  it('L03 when it is mounted again under another key, or after the person came back', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    const { container, user, phone, show } = renderEnrollment();
    await findQr();
    const key = phone.secret();
    show(<TotpEnrollment key="again" />);
    await openKey(user);
    expect(container).toHaveTextContent(key);
    show(null);
    expect(container).not.toHaveTextContent(key);
    show(<TotpEnrollment key="back" />);
    await openKey(user);
    expect(container).toHaveTextContent(key);
  });

  it('L03 but another one when it comes back later than ten minutes after it was left', async () => {
    expectRequests({ associateTotp: 2 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const { backend, phone, show, user } = renderEnrollment();
    await findQr();
    const key = phone.secret();
    show(null);
    act(() => void vi.advanceTimersByTime(600_000));
    vi.useRealTimers();
    show(<TotpEnrollment />);
    await user.click(await screen.findByRole('button', { name: 'Start again' }));
    await findQr();
    expect(phone.secret()).not.toBe(key);
    expect(backend.ledger.count('listAuthenticators')).toBe(3);
  });

  it('L04 when the connection comes back', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    renderEnrollment();
    const qr = await findQr();
    fireEvent(window, new Event('offline'));
    fireEvent(window, new Event('online'));
    expect(qr).toBeVisible();
  });

  it('L05 for all of five wrong codes', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 5 });
    const { container, user, phone, openCode, typeWrong } = renderEnrollment();
    await openKey(user);
    const key = phone.secret();
    await openCode();
    for (const count of [1, 2, 3, 4, 5]) {
      await typeWrong(count);
      await waitFor(() => expect(announcedTexts().filter(isRejection)).toHaveLength(count));
    }
    expect(phone.secret()).toBe(key);
    await user.click(screen.getByRole('button', { name: 'Back to the QR code' }));
    await openKey(user);
    expect(container).toHaveTextContent(key);
  });

  it('L06 for a double press on Start', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    const { user } = renderEnrollment({ start: 'button' });
    await user.dblClick(screen.getByRole('button', { name: 'Set up the app' }));
    expect(await findQr()).toBeVisible();
  });

  it('L06 for two presses in one task', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1 });
    renderEnrollment({ start: 'button' });
    const button = screen.getByRole('button', { name: 'Set up the app' });
    act(() => {
      button.click();
      button.click();
    });
    expect(await findQr()).toBeVisible();
  });

  it('L08 while its parent renders with new callbacks, of which it calls the newest', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1, confirmTotp: 1 });
    const { user, phone, openCode, show, onSuccess } = renderEnrollment({ saveGate: 'none' });
    const field = await openCode();
    const newest = vi.fn<NonNullable<TotpEnrollmentProps['onSuccess']>>();
    for (let round = 0; round < 5; round += 1) {
      show(<TotpEnrollment saveGate="none" onSuccess={() => onSuccess({})} />);
    }
    show(<TotpEnrollment saveGate="none" onSuccess={(result) => newest(result)} />);
    await user.type(field, phone.code());
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect(newest).toHaveBeenCalledTimes(1);
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe('TotpEnrollment sends one code', () => {
  it('L07 for the last digit, Enter and two submits in one task', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { phone, openCode } = renderEnrollment();
    const field = await openCode();
    await waitFor(() => expect(field.form).not.toBeNull());
    act(() => {
      fireEvent.input(field, { target: { value: phone.code() } });
      field.form?.requestSubmit();
      field.form?.requestSubmit();
    });
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
  });

  it('L07 for a double press on the button', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { user, phone, openCode } = renderEnrollment({ autoSubmit: false });
    await user.type(await openCode(), phone.code());
    await user.dblClick(screen.getByRole('button', { name: 'Verify code' }));
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
  });

  it('N06 once while there is no connection, says so, and sends nothing when it is back', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, openCode, typeWrong } = renderEnrollment();
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'drop', when: 'before' });
    backend.faults.next('listAuthenticators', { type: 'drop', when: 'before' });
    await typeWrong();
    const error = await screen.findByText(/connection dropped before we got an answer/, {
      selector: 'p *',
    });
    expect(error).toBeVisible();
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(field).toHaveFocus());
    expect(screen.queryByText(/Codes depend on the clock/)).toBeNull();
  });

  it('N02 whose outcome is unknown: keeps it selected, sends it again on a press and not by itself', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 2 });
    const { backend, user, phone, openCode, root } = renderEnrollment();
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'drop', when: 'before' });
    const code = phone.code();
    await user.type(field, code);
    await waitFor(() => expect(root()).toHaveAttribute('data-problem', 'unknown-outcome'));
    expect(field).toHaveValue(code);
    await waitFor(() => expect(selection(field)).toBe(code));

    await user.keyboard('{Backspace}');
    await user.type(field, code);
    expect(backend.ledger.count('confirmTotp')).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Verify code' }));
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
  });

  it('N03 whose answer was lost: reads the list and goes on where it counted', async () => {
    expectRequests({ listAuthenticators: 2, associateTotp: 1, confirmTotp: 1 });
    const { backend, user, phone, openCode } = renderEnrollment();
    const field = await openCode();
    backend.faults.next('confirmTotp', { type: 'drop', when: 'after' });
    await user.type(field, phone.code());
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
    expect(announcedTexts()).toContain(
      'The connection dropped. Checking whether the app was set up.',
    );
  });
});

describe('TotpEnrollment that is left', () => {
  it('N16 while the list is read: ends that request, and asks for no key', async () => {
    const backend = createBackend();
    const list = backend.faults.hold('listAuthenticators');
    let signal: AbortSignal | undefined;
    const client = createTestClient(backend);
    const watched: typeof client = {
      ...client,
      listAuthenticators: (query, options) => {
        signal = options?.signal;
        return client.listAuthenticators(query, options);
      },
    };
    const { show, onError } = renderEnrollment({}, { backend, client: watched });
    await list.arrived;
    show(null);
    await waitFor(() => expect(signal?.aborted).toBe(true));
    list.release();
    expect(onError).not.toHaveBeenCalled();
  });

  it('N17 while a code is with the server: lets it go on, tells the host once, keeps the codes', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, user, phone, openCode, show, onSuccess } = renderEnrollment();
    const confirm = backend.faults.hold('confirmTotp');
    await user.type(await openCode(), phone.code());
    await user.tab();
    await confirm.arrived;
    show(null);
    confirm.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));

    show(<TotpEnrollment key="next" onSuccess={onSuccess} />);
    expect(await screen.findByRole('heading', { name: 'Save your recovery code' })).toBeVisible();
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });
});

describe('TotpEnrollment', () => {
  it('L18 takes an unknown source for none, and tells the developer', async () => {
    expectRequests({ associateTotp: 1 });
    expectConsole('warn', /source="MINE"/);
    const props: object = { source: 'MINE' };
    renderEnrollment(props);
    expect(await findQr()).toBeVisible();
  });

  it('L09 stays standing where a callback of the host throws', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const onSuccess = () => {
      throw new Error('of the host');
    };
    const { user, phone, openCode } = renderEnrollment({ onSuccess, saveGate: 'none' });
    await user.type(await openCode(), phone.code());
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect(await screen.findByRole('heading', { name: /app is set up/ })).toBeVisible();
    expect(report.mock.calls).toEqual([[new Error('of the host')]]);
  });
});

const isRejection = (text: string) => text.startsWith('That code did not match');

function selection({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}
