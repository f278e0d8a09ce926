import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Authenticator } from '../../../src/client/index.ts';
import { enAuthenticatorList } from '../../../src/messages/en/authenticatorList.ts';
import { lookAgain, renderList, rows, seen } from './renderList.tsx';

/** ms. 500 rows take a busy machine long, which is held to nothing here. */
const limit = 60_000;

const app: Authenticator = {
  id: 'a',
  type: 'totp',
  source: 'SELF',
  enabled: true,
  createdAt: '2026-03-03T12:00:00Z',
};
const many = (count: number, facts: Partial<Authenticator> = {}) =>
  Array.from({ length: count }, (_, at) => ({ ...app, id: `${at}`, name: `n${at}`, ...facts }));

it.each<[number, 'empty' | 'ready']>([
  [0, 'empty'],
  [1, 'ready'],
  [500, 'ready'],
])(
  'S30 a list of %i is %s, with a row for each',
  async (count, state) => {
    renderList({}, { client: { listAuthenticators: async () => many(count) } });
    await seen(state);
    await waitFor(() => expect(rows()).toHaveLength(count));
  },
  limit,
);

it(
  'S30 draws what is in sight first, and the rest of 500 rows after it',
  async () => {
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(rows().length));
    observer.observe(document.body, { subtree: true, childList: true });
    renderList({}, { client: { listAuthenticators: async () => many(500) } });
    await waitFor(() => expect(rows()).toHaveLength(500));
    observer.disconnect();
    expect([...new Set(counts)].filter(Boolean)).toEqual([20, 500]);
  },
  limit,
);

it(
  'S30 renders one row of 500 once where one changes',
  async () => {
    const written = vi.fn(enAuthenticatorList.added);
    let list = many(500);
    renderList(
      {},
      {
        client: { listAuthenticators: async () => list },
        messages: { authenticatorList: { added: written } },
      },
    );
    await waitFor(() => expect(rows()).toHaveLength(500));
    const before = rows();
    written.mockClear();
    list = list.map((one, at) => (at === 7 ? { ...one, name: 'another' } : { ...one }));
    await lookAgain();
    await waitFor(() => expect(rows()[7]).toHaveTextContent('another'));
    // StrictMode renders whatever renders twice.
    expect(written).toHaveBeenCalledTimes(2);
    expect(rows()).toEqual(before);
  },
  limit,
);

it(
  'S29 shows 500 rows of unknown types with ids that come twice',
  async () => {
    const all = many(500, { type: 'x' }).map((one, at) => ({ ...one, id: `${at % 250}` }));
    renderList({}, { client: { listAuthenticators: async () => all } });
    await seen();
    await waitFor(() => expect(rows()).toHaveLength(500));
  },
  limit,
);
