import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodeVerifyFormProps } from '../../../src/index.ts';
import { defer } from '../../flows/renderFlow.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { getField, getRoot, renderForm } from './renderForm.tsx';

/** What the browser was asked for, and how it answers. */
let asked: { signal: AbortSignal; answer: ReturnType<typeof defer<object | null>> }[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('OTPCredential', class {});
  vi.stubGlobal('navigator', {
    ...window.navigator,
    credentials: {
      get({ signal }: { signal: AbortSignal }) {
        const answer = defer<object | null>();
        asked.push({ signal, answer });
        return answer.promise;
      },
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

const bySms: CodeVerifyFormProps = {
  methods: ['sms'],
  phone: '13800138000',
  phoneCountryCode: '+86',
  webOtp: true,
};
const inState = (status: string) =>
  waitFor(() => expect(getRoot()).toHaveAttribute('data-state', status));
const open = () => asked.filter(({ signal }) => !signal.aborted);

describe('WebOTP', () => {
  it('types the code of the message in, says so, and sends it', async () => {
    const { backend, onSuccess } = renderForm(bySms, { scenario: 'smsBound' });
    await inState('entry');
    expect(open()).toHaveLength(1);
    const code = backend.state.inbox[0]?.code;
    await act(async () => open()[0]?.answer.resolve({ code }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(announcedTexts()).toContain('The code from your text message is filled in.');
    expect(open()).toEqual([]);
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('I20 is given up when a code goes out by hand, and a late answer is ignored', async () => {
    const { backend, user } = renderForm(bySms, { scenario: 'smsBound' });
    await inState('entry');
    backend.faults.next('verifySms', { type: 'silence' });
    const [request] = open();
    await user.type(getField(), '0000');
    await inState('verifying');
    expect(request?.signal.aborted).toBe(true);
    await act(async () => request?.answer.resolve({ code: '1234' }));
    expect(getField()).toHaveValue('0000');
    expectRequests({ sendSmsCode: 1, verifySms: 1 });
  });

  it('I20 is given up when the form is left', async () => {
    const { unmount } = renderForm(bySms, { scenario: 'smsBound' });
    await inState('entry');
    const [request] = open();
    unmount();
    expect(request?.signal.aborted).toBe(true);
    await act(async () => request?.answer.resolve({ code: '1234' }));
    expectRequests({ sendSmsCode: 1 });
  });

  it.each([
    ['an answer without a code', (one: (typeof asked)[number]) => one.answer.resolve(null)],
    ['a refusal', (one: (typeof asked)[number]) => one.answer.reject(new DOMException('no'))],
  ])('leaves the field to the person after %s', async (_, end) => {
    renderForm(bySms, { scenario: 'smsBound' });
    await inState('entry');
    await act(async () => {
      for (const one of open()) end(one);
    });
    expect(getField()).toHaveValue('');
    expectRequests({ sendSmsCode: 1 });
  });

  it.each([
    ['unless the host asks for it', { ...bySms, webOtp: undefined }, 'smsBound'],
    [
      'for a code that comes by email',
      { ...bySms, methods: ['email'], email: 'test@example.com' },
      'emailBound',
    ],
  ] as const)('is not asked for %s', async (_, props, scenario) => {
    renderForm(props, { scenario });
    await inState('entry');
    expect(asked).toEqual([]);
    expectRequests(scenario === 'smsBound' ? { sendSmsCode: 1 } : { sendEmailCode: 1 });
  });
});
