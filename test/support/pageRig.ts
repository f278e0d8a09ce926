import type { Rig } from './Rig.ts';

const elements = typeof document === 'undefined' ? [] : [document.documentElement, document.body];
/** What a browser's page comes with, such as its language. */
const atFirst = new Map(elements.map((element) => [element, describeAttributes(element)]));

/**
 * A page is shared by all tests of a file, and most pages by many files: none may leave anything on it.
 * `end` clears it in any case, so that the next test is not blamed.
 */
export const pageRig = {
  name: 'page',
  begin() {},
  inspect: () => [],
  inspectRemains: () => (elements.length > 0 ? findRemains() : []),
  end() {
    for (const element of elements) {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      for (const [name, value] of atFirst.get(element) ?? []) element.setAttribute(name, value);
      if (element.localName === 'body') element.replaceChildren();
    }
  },
} satisfies Rig;

function findRemains(): string[] {
  const complaints: string[] = [];
  const left = document.body.innerHTML.trim();
  if (left !== '') complaints.push(`The test left this on the page: ${left.slice(0, 300)}`);
  for (const element of elements) {
    const before = String(atFirst.get(element));
    const after = String(describeAttributes(element));
    if (after !== before) {
      complaints.push(`The test left <${element.localName}> with “${after}”, not “${before}”.`);
    }
  }
  const leaving = new Event('beforeunload', { cancelable: true });
  if (!window.dispatchEvent(leaving)) {
    complaints.push('The test left the browser asking before the page is left.');
  }
  return complaints;
}

/** A style that was emptied stays an attribute, and says nothing. */
function describeAttributes(element: Element) {
  return [...element.attributes]
    .filter(({ name, value }) => name !== 'style' || value !== '')
    .map(({ name, value }) => [name, value] as const);
}
