'use client';

import { useRef } from 'react';
import { useLayout } from '../internal/useLayout.ts';

/**
 * The pair of regions that `announce` writes into, one polite and one assertive. Empty at first, since a region is heard
 * only when it stood there before its text. Each modal dialog carries its own: what is outside one is inert and silent.
 */
export function LiveRegions() {
  const pair = useRef<HTMLDivElement>(null);
  useLayout(() => {
    if (!pair.current) return;
    // Styles set here and not in JSX: a style attribute in server HTML is blocked by a strict CSP.
    Object.assign(pair.current.style, unseen);
    pair.current.dataset.depth = String(countOpen(pair.current));
  }, []);
  return (
    <div ref={pair} data-part="live-regions">
      <div role="status" aria-live="polite" aria-atomic="true" data-part="live-region-polite" />
      <div
        role="alert"
        aria-live="assertive"
        aria-atomic="true"
        data-part="live-region-assertive"
      />
    </div>
  );
}

/** Seen by nobody, heard by all, and no reason for the page to scroll. */
const unseen = {
  position: 'fixed',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Outside every dialog 0; in a dialog one more than any pair that was there before it. */
function countOpen(pair: HTMLElement): number {
  if (!pair.closest('dialog')) return 0;
  const pairs = pair.ownerDocument.querySelectorAll<HTMLElement>('[data-part="live-regions"]');
  const others = [...pairs].filter((other) => other !== pair);
  return 1 + Math.max(0, ...others.map((other) => Number(other.dataset.depth ?? 0)));
}
