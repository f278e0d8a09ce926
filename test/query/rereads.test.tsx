import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Authenticator, MfaProfile } from '../../src/client/index.ts';
import { useMfa } from '../../src/provider/index.ts';
import {
  authenticatorsQuery,
  dropAuthenticator,
  invalidate,
  keys,
  profileQuery,
  rereadAuthenticators,
  rereadProfile,
  useMfaQuery,
} from '../../src/query/index.ts';
import { createBackend, fails, renderFlow } from '../flows/renderFlow.tsx';

const app: Authenticator = { id: 'a', type: 'totp', source: 'SELF', enabled: true };
const other: Authenticator = { ...app, id: 'b' };
const profile: MfaProfile = { phone: '13800138000', email: 'a@example.com', hasFace: true };

/** The list and the profile on one page, read to the end. */
async function readBoth() {
  const getProfile = vi.fn(async () => profile);
  const backend = Object.assign(createBackend(), { getProfile });
  backend.listAuthenticators.mockResolvedValue([app, other]);
  const { flow, set } = renderFlow(
    () => {
      const mfa = useMfa();
      const list = useMfaQuery(authenticatorsQuery(mfa));
      return { mfa, list, profile: useMfaQuery(profileQuery(mfa)) };
    },
    { client: backend, scope: 'ada', token: 'hers' },
  );
  await waitFor(() => expect(flow().list.data).toHaveLength(2));
  await waitFor(() => expect(flow().profile.data).toBeDefined());
  backend.listAuthenticators.mockClear();
  getProfile.mockClear();
  return { backend, getProfile, flow, set };
}

describe('reading anew', () => {
  it('gives the list as it is now, and asks for nothing else', async () => {
    const { backend, getProfile, flow } = await readBoth();
    backend.listAuthenticators.mockResolvedValue([other]);
    const now = await act(() => rereadAuthenticators(flow().mfa, 'SELF'));
    expect(now).toEqual([other]);
    expect(flow().list.data).toEqual([other]);
    expect(getProfile).not.toHaveBeenCalled();
  });

  it('gives no list where it cannot be read, though an older one is shown', async () => {
    const { backend, flow } = await readBoth();
    backend.listAuthenticators.mockImplementation(fails('bad-response'));
    expect(await act(() => rereadAuthenticators(flow().mfa, 'SELF'))).toBeUndefined();
    expect(flow().list.data).toEqual([app, other]);
  });

  it('knows nothing of a list that nobody has asked for', async () => {
    const { backend, flow } = await readBoth();
    expect(await rereadAuthenticators(flow().mfa, 'APPLICATION')).toBeUndefined();
    expect(backend.listAuthenticators).not.toHaveBeenCalled();
  });

  it('gives the profile as it is now, and asks for nothing else', async () => {
    const { backend, getProfile, flow } = await readBoth();
    getProfile.mockResolvedValue({ ...profile, hasFace: false });
    expect(await act(() => rereadProfile(flow().mfa))).toMatchObject({ hasFace: false });
    expect(backend.listAuthenticators).not.toHaveBeenCalled();
  });

  it('gives no profile where it cannot be read', async () => {
    const { getProfile, flow } = await readBoth();
    getProfile.mockImplementation(fails('bad-response'));
    expect(await act(() => rereadProfile(flow().mfa))).toBeUndefined();
  });
});

it('S28 keeps of a profile what is shown, and asks as the person', async () => {
  const { getProfile, flow } = await readBoth();
  const leaky = { ...profile, phoneCountryCode: '+86', password: 'CANARY-PASSWORD' };
  getProfile.mockResolvedValue(leaky);
  expect(await act(() => rereadProfile(flow().mfa))).toEqual({
    phone: '13800138000',
    phoneCountryCode: '+86',
    email: 'a@example.com',
    hasFace: true,
  });
  expect(getProfile.mock.lastCall).toMatchObject([{}, { token: 'hers' }]);
});

it('takes out of the list what is gone, without asking', async () => {
  const { backend, flow } = await readBoth();
  act(() => dropAuthenticator(flow().mfa, 'SELF', 'a'));
  await waitFor(() => expect(flow().list.data).toEqual([other]));
  expect(backend.listAuthenticators).not.toHaveBeenCalled();
});

it('makes stale what is the person’s, and nothing of another', async () => {
  const { flow } = await readBoth();
  const { session } = flow().mfa;
  const theirs = keys.authenticators('eve', 'SELF');
  session.queryClient.setQueryData(theirs, [app]);
  act(() => invalidate(session, 'removeTotp'));
  const isStale = (key: readonly unknown[]) =>
    session.queryClient.getQueryState(key)?.isInvalidated;
  expect(isStale(keys.profile('ada'))).toBe(true);
  expect(isStale(theirs)).toBe(false);
  await waitFor(() => expect(flow().list.isFetching || flow().profile.isFetching).toBe(false));
});

it('reads through another cache as soon as there is one', async () => {
  const { backend, flow, set } = await readBoth();
  backend.listAuthenticators.mockResolvedValue([other]);
  set({ scope: 'eve' });
  await waitFor(() => expect(flow().list.data).toEqual([other]));
  backend.listAuthenticators.mockResolvedValue([]);
  act(() => invalidate(flow().mfa.session, 'confirmTotp'));
  await waitFor(() => expect(flow().list.data).toEqual([]));
});
