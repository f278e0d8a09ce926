import { routes } from '../../src/client/authing/routes.ts';
import type { BackendOperation, MfaTestBackend } from '../../src/testing/index.ts';
import { search } from './canaries.ts';
import type { Rig } from './Rig.ts';

type Counts = Partial<Record<BackendOperation, number>>;

let backends = new Set<MfaTestBackend>();
let expected: Counts = {};
let addresses: string[] = [];
/** The platform's own, whatever a test put before it or left behind. */
let platformFetch: typeof fetch | undefined;

/** Says how often each operation is called in this test. A consuming one that is not named may not be called at all. */
export function expectRequests(counts: Counts): void {
  expected = { ...expected, ...counts };
}

/** Has the ledger of this backend checked at the test's end. */
export function watchRequests(backend: MfaTestBackend): void {
  backends.add(backend);
}

/** Notes where a request went, to be searched for secrets. */
export function noteAddress(address: string): void {
  addresses.push(address);
}

const notedFetch: typeof fetch = (input, init) => {
  const address = typeof input === 'object' && 'url' in input ? input.url : String(input);
  noteAddress(address);
  if (!platformFetch) throw new Error('There is no fetch on this platform.');
  return platformFetch(input, init);
};

/** Counts what arrived at the watched backends, and lets nothing out of this machine. */
export const requestRig: Rig = {
  name: 'requests',
  begin() {
    if (globalThis.fetch !== notedFetch) platformFetch = globalThis.fetch;
    globalThis.fetch = notedFetch;
  },
  inspect: () => [
    ...compare(count([...backends]), expected),
    ...addresses.filter(isElsewhere).map((address) => `a request left this machine: ${address}`),
    ...search(addresses.map((address) => ['the address of a request', address] as const)),
  ],
  inspectRemains: () => [],
  end() {
    if (platformFetch) globalThis.fetch = platformFetch;
    backends = new Set();
    expected = {};
    addresses = [];
  },
};

function count(watched: MfaTestBackend[]): Map<BackendOperation, number> {
  const counts = new Map<BackendOperation, number>();
  for (const { operation } of watched.flatMap(({ ledger }) => ledger.entries)) {
    if (operation) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  }
  return counts;
}

/** What differs between what arrived and what was to arrive. */
export function compare(arrived: ReadonlyMap<BackendOperation, number>, wanted: Counts): string[] {
  const unexpected = [...arrived].filter(([name]) => consumes(name) && wanted[name] === undefined);
  // SAFETY: the keys of the record are operations by its type.
  const named = Object.entries(wanted) as [BackendOperation, number][];
  return [
    ...unexpected.map(([name, times]) => `${name} was called ${times} × and not expected`),
    ...named
      .filter(([name, times]) => (arrived.get(name) ?? 0) !== times)
      .map(([name, times]) => `${name} was called ${arrived.get(name) ?? 0} ×, not ${times} ×`),
  ];
}

function consumes(name: BackendOperation): boolean {
  return name in routes && routes[name as keyof typeof routes].consumes;
}

function isElsewhere(address: string): boolean {
  const base = globalThis.location?.href;
  if (!URL.canParse(address, base)) return false;
  const { protocol, hostname } = new URL(address, base);
  if (!protocol.startsWith('http')) return false;
  return !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
