/** An element of the kit's own inside one of the page. */
export interface Place {
  container: HTMLElement;
  leave(): void;
}

const taken = new WeakSet<Element>();

/**
 * Takes a place at the end of an element of the page. In a container of its own, for React leaves its listeners
 * on the element that it was given.
 */
export function takePlace(name: string, element: HTMLElement): Place {
  if (element?.nodeType !== Node.ELEMENT_NODE) throw new Error(noElement(name));
  if (taken.has(element)) throw new Error(isTaken(name));
  const container = element.ownerDocument.createElement('div');
  taken.add(element);
  element.append(container);
  return {
    container,
    leave() {
      taken.delete(element);
      container.remove();
    },
  };
}

const noElement = (name: string) =>
  `react-mfa-kit: ${name} got no element; there is nowhere to show it; ` +
  "give it an element of the page, such as document.getElementById('second-step').";

const isTaken = (name: string) =>
  `react-mfa-kit: ${name} got an element in which something is mounted; two would stand there, one below ` +
  'the other; call update() or unmount() of the first, or give each an element.';
