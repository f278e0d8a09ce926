import { paperStyles } from './paperStyles.ts';
import type { Paper } from './useSheet.ts';

/**
 * Prints a sheet from a frame of its own, so that nothing else of the page is on it; where that
 * cannot be had, prints the page with all but the codes hidden. Gives the function that takes away
 * what was made for it, or `undefined` where the browser prints nothing.
 */
export function printPaper(paper: Paper): (() => void) | undefined {
  return printFrame(paper) ?? printPage();
}

function printFrame(paper: Paper): (() => void) | undefined {
  const frame = document.createElement('iframe');
  const remove = () => frame.remove();
  try {
    frame.title = paper.heading;
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    Object.assign(frame.style, unseen);
    document.body.append(frame);
    const view = frame.contentWindow;
    if (!view) throw new Error('no window');
    write(view.document, paper);
    view.addEventListener('afterprint', remove);
    view.focus();
    view.print();
    return remove;
  } catch {
    remove();
    return undefined;
  }
}

/** Marks the page for `@media print`. Gone when the print is over. */
function printPage(): (() => void) | undefined {
  const page = document.documentElement;
  const clear = () => page.removeAttribute('data-mfa-printing');
  try {
    page.setAttribute('data-mfa-printing', '');
    window.addEventListener('afterprint', clear, { once: true });
    window.print();
    return clear;
  } catch {
    clear();
    return undefined;
  }
}

/** DOM calls and a constructed style sheet: neither a strict CSP nor Trusted Types has a word to say. */
function write(page: Document, paper: Paper): void {
  const view = page.defaultView;
  if (!view) throw new Error('no view');
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(paperStyles);
  page.adoptedStyleSheets = [styles];
  page.title = paper.heading;
  page.documentElement.lang = paper.locale;
  page.documentElement.dir = paper.dir;

  const element = (tag: string, text: string, className?: string) => {
    const made = page.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const facts = page.createElement('dl');
  for (const [name, value] of paper.facts) {
    facts.append(element('dt', name), element('dd', value));
  }
  const codes = page.createElement('div');
  codes.className = 'codes';
  codes.dir = 'ltr';
  codes.translate = false;
  codes.append(...paper.recoveryCodes.map((code) => element('p', code)));
  page.body.replaceChildren(
    element('h1', paper.heading),
    element('p', paper.use),
    codes,
    facts,
    element('p', paper.keep),
  );
}

/** Not `display: none`, which some browsers print as an empty page. */
const unseen = {
  position: 'fixed',
  insetInlineStart: '-100vw',
  inlineSize: '640px',
  blockSize: '480px',
  border: '0',
  visibility: 'hidden',
} as const;
