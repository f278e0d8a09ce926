import { vi } from 'vitest';
import { decodePng } from '../../../src/testing/decodePng.ts';
import type { Picture } from '../../../src/testing/Picture.ts';
import { type Box, cutPicture } from './cutPicture.ts';
import type { Session } from './Session.ts';

/** How WebDriver writes an element. https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that have no character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  ArrowLeft: '\ue012',
  Delete: '\ue017',
};
export type Key = keyof typeof keys;

/** A page as a person uses it: with a pointer and a keyboard, which the browser itself believes in. */
export interface Page {
  open(url: string): Promise<void>;
  /** Runs a function in the page; it sees its arguments and the page, nothing else. */
  run<A extends unknown[], R>(script: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Presses what has this name, once it is there. */
  press(name: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses twice in a row, whether or not anything takes it. */
  doubleClick(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses keys together: `chord('Control', 'a')`. */
  chord(...together: string[]): Promise<void>;
  /** What the screen shows of an element. */
  photograph(selector: string): Promise<Picture>;
}

export function createPage(session: Session): Page {
  function run<A extends unknown[], R>(script: (...given: A) => R, ...given: A) {
    const asked = { script: `return (${script})(...arguments)`, args: given };
    // SAFETY: what the function returned, as JSON.
    return session.send('run', asked) as Promise<Awaited<R>>;
  }

  async function find(where: { selector: string; name?: string }) {
    return vi.waitFor(
      async () => {
        const found = await run(findInPage, where);
        if (!found) throw new Error(`Nothing on the page is ${JSON.stringify(where)}.`);
        // SAFETY: an element comes back as a reference to it.
        return found as unknown as { [elementKey]: string };
      },
      { timeout: 30_000 },
    );
  }

  async function click(where: { selector: string; name?: string }) {
    await session.send('click', { id: (await find(where))[elementKey] });
  }

  async function act(type: 'key' | 'pointer', actions: object[]) {
    await session.send('act', { actions: [{ type, id: type, actions }] });
  }

  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });

  return {
    open: async (url) => void (await session.send('open', { url })),
    run,
    press: (name) => click({ selector: 'a, button, [role="menuitem"]', name }),
    click: (selector) => click({ selector }),
    async doubleClick(selector) {
      const origin = await find({ selector });
      const pressed = { type: 'pointerDown', button: 0 };
      const released = { type: 'pointerUp', button: 0 };
      const move = { type: 'pointerMove', origin, x: 0, y: 0 };
      await act('pointer', [move, pressed, released, pressed, released]);
    },
    type: (text) =>
      act(
        'key',
        [...text].flatMap((key) => [down(key), up(key)]),
      ),
    async chord(...together) {
      const values = together.map((key) => (key in keys ? keys[key as Key] : key));
      await act('key', [...values.map(down), ...values.reverse().map(up)]);
    },
    async photograph(selector) {
      await find({ selector });
      const box = await run(bringIntoSight, selector);
      // Cut out here: WebKitGTK's own pictures of an element are black where they pass a certain height.
      const file = Buffer.from(String(await session.send('photograph', {})), 'base64');
      return cutPicture(await decodePng(Uint8Array.from(file)), box);
    },
  };
}

/** The first that can be seen, in the dialog on top where there is one. Runs in the page. */
function findInPage({ selector, name }: { selector: string; name?: string }): Element | undefined {
  const scope = document.querySelector('dialog:modal') ?? document;
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  return [...scope.querySelectorAll(selector)].find(
    (element) =>
      element.checkVisibility() && (name === undefined || nameOf(element)?.trim() === name),
  );
}

/** Scrolls to an element, ends what moves to an end, and says where it stands then. Runs in the page. */
function bringIntoSight(selector: string): Box {
  const element = document.querySelector(selector);
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return { x, y, width, height };
}
