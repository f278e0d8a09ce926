import { act, cleanup, render, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it } from 'vitest';
import type { Authenticator } from '../../../src/client/index.ts';
import { AuthenticatorList, MfaProvider } from '../../../src/index.ts';
import { lookAgain, rows } from './renderList.tsx';

const all = Array.from(
  { length: 500 },
  (_, at): Authenticator => ({
    id: `${at}`,
    type: 'totp',
    enabled: true,
    createdAt: '2026-03-03T12:00:00Z',
    lastUsedAt: '2026-03-04T12:00:00Z',
  }),
);

/** Renders a list of 500, then changes one of its rows: what the first rows took to render, and what the change took. */
async function measure() {
  const renders: { rows: number; ms: number }[] = [];
  let list = all;
  const client = { listAuthenticators: async () => list, removeTotp: async () => {} };
  render(
    <MfaProvider client={client}>
      <Profiler id="list" onRender={(_id, _phase, ms) => renders.push({ rows: rows().length, ms })}>
        <AuthenticatorList />
      </Profiler>
    </MfaProvider>,
  );
  await waitFor(() => expect(rows()).toHaveLength(500));
  const first = renders.find((one) => one.rows > 0)?.ms ?? Number.NaN;
  renders.length = 0;
  list = all.map((one, at) => (at === 250 ? { ...one, name: 'Work phone' } : one));
  await lookAgain();
  await waitFor(() => expect(rows()[250]).toHaveTextContent('Work phone'));
  const change = Math.max(...renders.map(({ ms }) => ms));
  await act(cleanup);
  return { first, change };
}

it('S30 shows 500 rows, and the change of one, in renders of less than 100 ms', async () => {
  // The best of ten: what else the machine does at the time is none of the list's.
  let best = { first: Number.POSITIVE_INFINITY, change: Number.POSITIVE_INFINITY };
  for (let time = 0; time < 10 && Math.max(best.first, best.change) >= 100; time += 1) {
    const { first, change } = await measure();
    best = { first: Math.min(best.first, first), change: Math.min(best.change, change) };
  }
  expect(best.first).toBeLessThan(100);
  expect(best.change).toBeLessThan(100);
}, 60_000);
