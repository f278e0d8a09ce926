export interface AnnounceOptions {
  /** Interrupts what is being read. For errors only. @default false */
  assertive?: boolean | undefined;
  /** An element of the component that speaks; needed inside a shadow root. */
  near?: Element | null | undefined;
}

/**
 * Has screen readers say `text`, through the innermost open pair of `LiveRegions`. The same text is said again.
 * Does nothing where no pair is on the page.
 */
export function announce(text: string, { assertive = false, near }: AnnounceOptions = {}): void {
  if (typeof document === 'undefined') return;
  const pair = findPair(near);
  const region = pair?.querySelector(
    `[data-part="live-region-${assertive ? 'assertive' : 'polite'}"]`,
  );
  // A new element each time: a region whose text stays the same has not changed, and nothing is heard.
  const line = document.createElement('span');
  line.textContent = text;
  region?.replaceChildren(line);
}

function findPair(near: Element | null | undefined): HTMLElement | undefined {
  const root = near?.getRootNode();
  const own = root instanceof ShadowRoot ? openPairs(root) : [];
  return own.length > 0 ? own.at(-1) : openPairs(near?.ownerDocument ?? document).at(-1);
}

/** The pairs that can be heard, the innermost last. One without a depth waits to be hydrated and must stay as the server sent it. */
function openPairs(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-part="live-regions"][data-depth]')]
    .filter((pair) => !pair.closest('[inert], [aria-hidden="true"], dialog:not([open])'))
    .sort((one, other) => Number(one.dataset.depth) - Number(other.dataset.depth));
}
