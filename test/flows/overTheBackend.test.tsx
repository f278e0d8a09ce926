import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readTrigger } from '../../src/client/index.ts';
import { useCodeVerify, useMfaChallenge, useTotpEnrollment } from '../../src/flows/index.ts';
import { generateTotp, type MfaTestBackend } from '../../src/testing/index.ts';
import { createTestBackend } from '../support/createTestBackend.ts';
import { createTestClient } from '../support/renderWithMfa.tsx';
import { expectRequests } from '../support/requests.ts';
import { signIn } from '../support/signIn.ts';
import { renderFlow } from './renderFlow.tsx';

/** A login's second step by hooks alone, as a host without our components would write it. */
async function challenge(backend: MfaTestBackend) {
  const trigger = await signIn(backend);
  const onSuccess = vi.fn();
  const seen: {
    verify?: ReturnType<typeof useCodeVerify>;
    bind?: ReturnType<typeof useTotpEnrollment>;
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
    () => useMfaChallenge({ trigger, onSuccess }),
    { client: createTestClient(backend) },
    ({ state, codeVerify, totpEnrollment }) => {
      if (state.status === 'verify') return <Verify {...codeVerify} />;
      return state.status === 'bind' ? <Bind {...totpEnrollment} /> : null;
    },
  );
  return { ...rendered, trigger, seen, onSuccess };
}

async function bind(backend: MfaTestBackend) {
  const parts = await challenge(backend);
  const { seen } = parts;
  await waitFor(() => expect(seen.bind?.state.status).toBe('scan'));
  const { state } = seen.bind ?? {};
  if (state?.status !== 'scan') throw new Error('no key');
  const { secret } = state.key.otpauth;
  const code = generateTotp(secret, backend.clock.now());
  act(() => seen.bind?.submit(code));
  await waitFor(() => expect(seen.bind?.state.status).toBe('saving-code'));
  act(() => seen.bind?.finish());
  return { ...parts, secret, code };
}

describe('from login to user, over the embedded backend', () => {
  it.each([
    ['confirming ends the login', 'notEnrolled', 0],
    ['the same code has to verify too', 'confirmWithoutUser', 1],
  ] as const)('binds an app: %s', async (_name, scenario, verifies) => {
    const backend = createTestBackend({ scenario });
    expectRequests({
      associateTotp: 1,
      confirmTotp: 1,
      verifyTotp: verifies,
      listAuthenticators: 1,
    });
    const { flow, onSuccess } = await bind(backend);
    expect(flow().state.status).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(onSuccess.mock.calls[0]?.[0]).toMatchObject({ email: 'test@example.com' });
  });

  it('gets in with the next code of the app that was bound', async () => {
    const backend = createTestBackend();
    expectRequests({ associateTotp: 1, confirmTotp: 1, verifyTotp: 2 });
    const { secret, unmount } = await bind(backend);
    unmount();
    backend.clock.advance(60_000);
    const { seen, flow, onSuccess } = await challenge(backend);
    expect(flow().state.status).toBe('verify');
    act(() => seen.verify?.submit('000000'));
    await waitFor(() =>
      expect(seen.verify?.state).toMatchObject({ problem: { code: 'code-rejected' } }),
    );
    const code = generateTotp(secret, backend.clock.now());
    act(() => seen.verify?.submit(code));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
  });

  it('ends where the token is over', async () => {
    const backend = createTestBackend();
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { seen, flow, trigger } = await challenge(backend);
    await waitFor(() => expect(seen.bind?.state.status).toBe('scan'));
    backend.clock.advance(1000 * (readTrigger(trigger)?.lifetime ?? 0) + 1000);
    act(() => seen.bind?.submit('123456'));
    await waitFor(() => expect(flow().state.status).toBe('expired'));
  });

  it('N03 finds out that a code counted though the answer was lost', async () => {
    const backend = createTestBackend();
    expectRequests({ associateTotp: 1, confirmTotp: 1, verifyTotp: 1, listAuthenticators: 2 });
    backend.faults.next('confirmTotp', { type: 'drop', when: 'after' });
    const { flow, onSuccess } = await bind(backend);
    expect(flow().state.status).toBe('done');
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });
});
