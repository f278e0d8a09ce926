/** What is cut off on purpose: digits that a field scrolls, names that end in dots, what is there for ears alone. */
export const cutByDesign =
  '.mfa-otp-field, .mfa-account-name, [data-part="live-regions"], .mfa-unseen';

/**
 * In a page: what runs out of it at its sides, or is cut off by its own edges. Reads nothing from outside, so that a
 * page of another process can be given it.
 */
export function findLost(allowed: string): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('.mfa-root, .mfa-root *')].filter(
    (element) => element instanceof HTMLElement && !element.closest(allowed),
  );
  const lost = elements.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) return false;
    if (left < -0.5 || right > innerWidth + 0.5) return true;
    const isTooLong = element.scrollWidth > element.clientWidth + 1;
    return isTooLong && getComputedStyle(element).overflowX !== 'visible';
  });
  const names = lost.map(
    (element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
  );
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`the page: ${scrollWidth} px`, ...names] : names;
}

/**
 * In a page: the words that go on in the next line. Chinese and Japanese break anywhere; a name that somebody typed, a
 * code and an address may.
 */
export function findBrokenWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.closest('.mfa-root') || parent.closest(breaks)) continue;
    range.selectNodeContents(node);
    if (countLines(range) < 2) continue;
    for (const { 0: word, index } of String(node.nodeValue).matchAll(/[\p{L}\p{M}\p{N}’]+/gu)) {
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) continue;
      // What is painted for a soft hyphen counts to the letter after it.
      range.setStart(node, node.nodeValue?.[index - 1] === '\u00ad' ? index + 1 : index);
      range.setEnd(node, index + word.length);
      if (countLines(range) > 1) broken.push(`“${word}” breaks in “${node.nodeValue}”`);
    }
  }
  return broken;
}

const breaks =
  'bdi, [class*="code-text"], [class*="key-value"], [data-part="live-regions"], .mfa-unseen';

function countLines(range: Range): number {
  return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
}
