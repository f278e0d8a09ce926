import type { MfaErrorCode } from '../../client/MfaError.ts';
import type { MfaDriverOptions, MfaScreen } from './MfaDriver.ts';
import { comeToRest, waitUntil } from './waitUntil.ts';

const rootPart = '[data-part="root"]';
const title = '[data-part="header-title"], [data-part="list-heading"]';

/** What a screen shows that waits for something. */
const busy = [
  '.mfa-root [data-busy]',
  '.mfa-root [data-part="skeleton"]',
  `${rootPart}[aria-busy="true"]`,
  '.mfa-root [data-part="row"][data-state="pending"]',
  '[data-part="otp-field"][data-state="verifying"]',
  ...['requesting', 'sending', 'verifying', 'asking', 'starting', 'taking', 'countdown'].map(
    (state) => `${rootPart}[data-state="${state}"]`,
  ),
].join();

/** The part of a page that a person looks at, found by the public names of its parts and never by its words. */
export function createStage({ within = document, timeout = 4000 }: MfaDriverOptions) {
  /** An open dialog goes before the page, and one that was opened over it goes before that. */
  function place(): ParentNode {
    const dialogs = [...within.querySelectorAll<HTMLElement>('[data-part="dialog"]')];
    return dialogs.filter((one) => !one.querySelector('[data-part="dialog"]')).at(-1) ?? within;
  }
  const roots = () => [...place().querySelectorAll<HTMLElement>(rootPart)];
  const root = () => roots().find((one) => !one.querySelector(rootPart));

  function all(part: string): HTMLElement[] {
    const found = place().querySelectorAll<HTMLElement>(`.mfa-root [data-part="${part}"]`);
    return [...found].filter((one) => !one.closest('[hidden]'));
  }
  function screen(): MfaScreen {
    const shown = root();
    return {
      component: shown && nameOf(shown),
      state: shown?.dataset.state,
      // SAFETY: the kit writes nothing else there.
      problem: shown?.dataset.problem as MfaErrorCode | undefined,
      isInvalid: shown?.querySelector('[aria-invalid="true"]') != null,
    };
  }
  const isSettled = () => {
    const shown = roots();
    return !place().querySelector(busy) && shown.every((one) => one.querySelector(title));
  };
  async function wait<T>(what: string, read: () => T | undefined): Promise<T> {
    const found = await waitUntil(within, read, timeout);
    if (found === undefined) throw new Error(`${told(what)} ${describe()}`);
    return found;
  }
  const told = (what: string) => `react-mfa-kit: waited ${timeout} ms for ${what};`;

  /** Names and the title, which is the kit's words; never what stands in a field or a key. */
  function describe(): string {
    const shown = root();
    if (!shown) return 'no component of the kit was in sight; render it first.';
    const { component, state, problem } = screen();
    const parts = new Set(
      [...shown.querySelectorAll<HTMLElement>('[data-part]')].map((one) => one.dataset.part),
    );
    return [
      `the screen was ${component} in the state ${state}`,
      problem ? ` with the problem ${problem}` : '',
      `, titled “${shown.querySelector(title)?.textContent ?? ''}”`,
      `; its parts were ${[...parts].join(', ')}.`,
    ].join('');
  }

  return {
    within,
    screen,
    describe,
    wait,
    /** What has this name, and there may be none. */
    look: (part: string) => all(part)[0],
    all,
    /** The first that can be used. */
    find: (part: string) => wait(`the part “${part}”`, () => all(part).find(isUsable)),
    /** The screen, once nothing on it waits any more. */
    async settle(): Promise<MfaScreen> {
      do {
        await wait('an answer', () => isSettled() || undefined);
        await comeToRest(within);
      } while (!isSettled());
      return screen();
    },
  };
}

export type Stage = ReturnType<typeof createStage>;

/** Buttons of the kit that do nothing now say so by `aria-disabled`, and keep the focus. */
export function isUsable(element: HTMLElement): boolean {
  return !element.matches('[aria-disabled="true"], :disabled, [readonly]');
}

function nameOf({ classList }: Element): string | undefined {
  const own = [...classList].find((name) => /^mfa-(?!root$|stack$)/.test(name));
  return own?.slice('mfa-'.length);
}
