import { takeTurn } from './waitUntil.ts';

/** React's own name for it; without `act` a page renders as it does for a person. */
const flag = 'IS_REACT_ACT_ENVIRONMENT';

let depth = 0;
let before: unknown;

/**
 * Runs work during which React renders by itself: in a test that expects `act` around each update, as Testing Library
 * sets it up, the updates of a person's doings would be warned of.
 */
export async function outsideAct<T>(work: () => Promise<T>): Promise<T> {
  if (depth === 0) before = Reflect.get(globalThis, flag);
  depth += 1;
  Reflect.set(globalThis, flag, false);
  try {
    return await work();
  } finally {
    await takeTurn();
    depth -= 1;
    if (depth === 0) Reflect.set(globalThis, flag, before);
  }
}
