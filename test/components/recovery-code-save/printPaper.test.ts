// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPaper } from '../../../src/components/recovery-code-save/printPaper.ts';
import type { Paper } from '../../../src/components/recovery-code-save/useSheet.ts';

const paper: Paper = {
  locale: 'he',
  dir: 'rtl',
  heading: 'Recovery code',
  use: 'Use it once.',
  recoveryCodes: ['9f2c-41d7', '8ab0-63e5'],
  facts: [['For', 'Fernway']],
  keep: 'Keep it safe.',
};

/** A window in which a sheet can be written and printed. */
function createView(print: () => void) {
  const page = document.implementation.createHTMLDocument();
  const view = Object.assign(new EventTarget(), {
    CSSStyleSheet: window.CSSStyleSheet,
    document: page,
    focus: vi.fn(),
    print: vi.fn(print),
  });
  Object.defineProperty(page, 'defaultView', { value: view });
  return view;
}

const useView = (view: object | null) =>
  vi
    .spyOn(window.HTMLIFrameElement.prototype, 'contentWindow', 'get')
    .mockReturnValue(view as Window | null);
const frames = () => document.querySelectorAll('iframe').length;
const isMarked = () => document.documentElement.hasAttribute('data-mfa-printing');

beforeEach(() => {
  window.print = vi.fn();
});
afterEach(() => vi.restoreAllMocks());

describe('printPaper', () => {
  it('prints a frame with the sheet alone, and takes it away afterwards', () => {
    const view = createView(() => {});
    useView(view);
    expect(printPaper(paper)).toBeTypeOf('function');
    expect(view.print).toHaveBeenCalledOnce();
    expect(window.print).not.toHaveBeenCalled();
    const { title, documentElement, body } = view.document;
    expect([title, documentElement.lang, documentElement.dir]).toEqual([
      paper.heading,
      'he',
      'rtl',
    ]);
    expect([...body.querySelectorAll('.codes p')].map((one) => one.textContent)).toEqual(
      paper.recoveryCodes,
    );
    expect(body.querySelector('dl')?.textContent).toBe('ForFernway');
    expect(frames()).toBe(1);
    view.dispatchEvent(new Event('afterprint'));
    expect(frames()).toBe(0);
  });

  it('leaves no frame where it is taken away before the print is over', () => {
    useView(createView(() => {}));
    printPaper(paper)?.();
    expect(frames()).toBe(0);
  });

  it.each([
    ['a frame has no window', null],
    [
      'a frame has no view',
      Object.assign(
        createView(() => {}),
        { document: document.implementation.createHTMLDocument() },
      ),
    ],
    [
      'a frame does not print',
      createView(() => {
        throw new Error('not here');
      }),
    ],
  ])('prints the page where %s, and marks it until then', (_why, view) => {
    useView(view);
    expect(printPaper(paper)).toBeTypeOf('function');
    expect(window.print).toHaveBeenCalledOnce();
    expect([frames(), isMarked()]).toEqual([0, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(isMarked()).toBe(false);
  });

  it('says that nothing was printed where neither can be', () => {
    useView(null);
    window.print = () => {
      throw new Error('not here');
    };
    expect(printPaper(paper)).toBeUndefined();
    expect([frames(), isMarked()]).toEqual([0, false]);
  });
});
