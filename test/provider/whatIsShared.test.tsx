import { act, fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MfaProvider, useDeadline, useMfa } from '../../src/provider/index.ts';
import { createBackend, renderFlow, user } from '../flows/renderFlow.tsx';

function Nothing() {
  useMfa();
  return null;
}

it('B16 says how a missing provider is mended', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Nothing />)).toThrow(/render it inside <MfaProvider client={…}>/);
  // SAFETY: a host without TypeScript can leave it out.
  const client = undefined as never;
  expect(() => render(<MfaProvider client={client} />)).toThrow(/give it what createAuthingClient/);
  quiet.mockRestore();
});

it('says whether the host can get more time', () => {
  const { flow, set } = renderFlow(useMfa, { client: createBackend() });
  expect(flow().canRefresh).toBe(false);
  set({ refreshToken: () => 'token' });
  expect(flow().canRefresh).toBe(true);
});

it('drops the keys of a set-up when the page is left, and listens no longer once it is gone', () => {
  const { flow, unmount } = renderFlow(useMfa, { client: createBackend() });
  const drop = vi.spyOn(flow().session.enrolments, 'drop');
  fireEvent(window, new Event('pagehide'));
  expect(drop.mock.calls).toEqual([[]]);
  unmount();
  drop.mockClear();
  fireEvent(window, new Event('pagehide'));
  expect(drop).not.toHaveBeenCalled();
});

it('L11 takes an answer for the person who is there, and none once it is gone', () => {
  const { flow, set, unmount } = renderFlow(useMfa, { client: createBackend(), scope: 'eve' });
  const { accepts, session } = flow();
  expect(accepts(session)).toBe(true);
  expect(accepts(session, user)).toBe(true);
  set({ scope: user.id });
  expect(accepts(session)).toBe(false);
  expect(accepts(session, user)).toBe(true);
  unmount();
  expect(accepts(session, user)).toBe(false);
});

it('counts a deadline from the second that is asked for', () => {
  const seen: number[] = [];
  const { flow } = renderFlow(
    () => {
      seen.push(useDeadline('sign-in:a', 5));
      return useMfa();
    },
    { client: createBackend() },
  );
  const { deadlines } = flow().session;
  act(() => deadlines.start('sign-in:a', 6));
  expect(seen.at(-1)).toBe(Number.POSITIVE_INFINITY);
  act(() => deadlines.start('sign-in:a', 5));
  expect(seen.at(-1)).toBe(5);
});
