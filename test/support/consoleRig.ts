import type { Rig } from './Rig.ts';

type Level = 'error' | 'warn';

interface Expected {
  level: Level;
  pattern: RegExp;
  isMet: boolean;
}

const levels = ['error', 'warn', 'info', 'log', 'debug'] as const;
const originals = new Map<(typeof levels)[number], typeof console.log>();
let calls: { level: string; values: unknown[] }[] = [];
let expected: Expected[] = [];

/** Declares a line on the console, which then has to come. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, isMet: false });
}

/** All that was written to the console during this test. */
export const consoleCalls = (): readonly { level: string; values: unknown[] }[] => calls;

/** Fails a test on every error and warning that it did not declare, and on each declared one that did not come. */
export const consoleRig: Rig = {
  name: 'console',
  begin() {
    for (const level of levels) {
      const original = console[level];
      originals.set(level, original);
      console[level] = (...values: unknown[]) => {
        calls.push({ level, values });
        if (level !== 'error' && level !== 'warn') original.apply(console, values);
      };
    }
  },
  inspect: () => [],
  inspectRemains() {
    const unexpected = calls.filter(({ level, values }) => {
      if (level !== 'error' && level !== 'warn') return false;
      const text = format(values);
      const match = expected.find((one) => one.level === level && one.pattern.test(text));
      if (match) match.isMet = true;
      return !match;
    });
    return [
      ...unexpected.map(({ level, values }) => `console.${level} was called: ${format(values)}`),
      ...expected
        .filter((one) => !one.isMet)
        .map((one) => `console.${one.level} was not called with ${one.pattern}`),
    ];
  },
  end() {
    for (const [level, original] of originals) console[level] = original;
    originals.clear();
    calls = [];
    expected = [];
  },
};

/** As the console prints it: `%s` and its like filled in. */
function format([first, ...rest]: unknown[]): string {
  const left = [...rest];
  const head = String(first).replace(/%[sdifoOc]/g, () => String(left.shift()));
  return [head, ...left.map(String)].join(' ');
}
