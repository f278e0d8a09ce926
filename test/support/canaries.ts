import { consoleCalls } from './consoleRig.ts';
import { heldByCaches } from './queryCaches.ts';
import type { Rig } from './Rig.ts';

/** What must be found nowhere, by what it is called. */
let canaries = new Map<string, string>();
/** What the host was told, and by which callback. */
let told: { by: string; value: unknown }[] = [];

/** Makes a marker that looks like nothing else, and looks for it wherever a secret has no business. */
export function canary(name: string): string {
  return guard(name, `canary-${name}-${crypto.randomUUID()}`);
}

/** Looks for a secret that is there already. */
export function guard(name: string, value: string): string {
  if (value.length >= 4) canaries.set(value, name);
  return value;
}

/** Keeps what a host's callback was given, to be searched. Not for `onSuccess`, whose user has a token. */
export function witness<Values extends unknown[]>(
  by: string,
  callback?: (...values: Values) => void,
): (...values: Values) => void {
  return (...values) => {
    told.push(...values.map((value) => ({ by, value })));
    callback?.(...values);
  };
}

/** Searches each place where a secret of the test may not be, at the test's end. */
export const canaryRig: Rig = {
  name: 'canaries',
  begin: () => {},
  async inspect() {
    if (canaries.size === 0) return [];
    return search([
      ...consoleCalls().map(({ level, values }) => [`console.${level}`, values] as const),
      ...told.map(({ by, value }) => [by, value] as const),
      ...heldByCaches().map((held) => ['the query cache', held] as const),
      ...(typeof document === 'undefined' ? [] : [...readPage(), ...(await readStores())]),
    ]);
  },
  inspectRemains() {
    if (canaries.size === 0 || typeof document === 'undefined') return [];
    return search([['the page that was left', document.documentElement.outerHTML]]);
  },
  end() {
    canaries = new Map();
    told = [];
  },
};

type Place = readonly [name: string, value: unknown];

/** Which secrets are in which places. */
export function search(places: readonly Place[]): string[] {
  return places.flatMap(([place, value]) => {
    const text = print(value).toLowerCase();
    const plain = text.replace(/[\s-]/g, '');
    return [...canaries]
      .filter(([secret]) => holds(text, plain, secret.toLowerCase()))
      .map(([, name]) => `${place} holds the secret “${name}”`);
  });
}

function holds(text: string, plain: string, secret: string): boolean {
  // Six digits may be part of anything; only alone are they a code.
  if (/^\d{4,8}$/.test(secret)) return new RegExp(`(?<![0-9a-z])${secret}(?![0-9a-z])`).test(text);
  return text.includes(secret) || plain.includes(secret.replace(/[\s-]/g, ''));
}

/** However a tracker would print it: as text, as JSON, with its stack and its cause. */
function print(value: unknown): string {
  const seen = new WeakSet<object>();
  const json = () =>
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return undefined;
      seen.add(part);
      return part instanceof Error
        ? { ...part, message: part.message, stack: part.stack, cause: part.cause }
        : part;
    });
  return typeof value === 'string' ? value : `${String(value)} ${json() ?? ''}`;
}

/** Text may be seen while a step shows it; an attribute, the address and the history may never hold it. */
function readPage(): Place[] {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => [`the attribute ${name}`, value] as const),
  );
  return [
    ...attributes,
    ['the address', location.href],
    ['the history', JSON.stringify(history.state)],
    ['the title', document.title],
    ['a cookie', document.cookie],
  ];
}

async function readStores(): Promise<Place[]> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? [];
  const caches = (await globalThis.caches?.keys()) ?? [];
  return [
    ['localStorage', { ...globalThis.localStorage }],
    ['sessionStorage', { ...globalThis.sessionStorage }],
    ['IndexedDB', databases.map(({ name }) => name)],
    ['the Cache API', caches],
  ];
}
