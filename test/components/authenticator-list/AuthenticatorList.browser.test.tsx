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

/** Renders a list of 500, then changes one of its rows: ms of the first rows, of the rest, and of the change. */
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
  const rest = renders.find((one) => one.rows === 500)?.ms ?? Number.NaN;
  renders.length = 0;
  list = all.map((one, at) => (at === 250 ? { ...one, name: 'Work phone' } : one));
  await lookAgain();
  await waitFor(() => expect(rows()[250]).toHaveTextContent('Work phone'));
  const change = Math.max(...renders.map(({ ms }) => ms));
  await act(cleanup);
  return { first, rest, change };
}

// The 100 ms of the fault are measured by the bench: here one render is held to another of the same run.
it('S30 shows 500 rows, and the change of one, in renders that cost a part of what all rows do', async () => {
  // The best of three: what else the machine does at the time is none of the list's.
  const found: Awaited<ReturnType<typeof measure>>[] = [];
  for (let time = 0; time < 3; time += 1) found.push(await measure());
  const best = (part: 'first' | 'rest' | 'change') => Math.min(...found.map((one) => one[part]));
  expect(best('first')).toBeLessThan(best('rest') / 4);
  expect(best('change')).toBeLessThan(best('rest') / 4);
}, 120_000);
