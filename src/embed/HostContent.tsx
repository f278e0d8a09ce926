'use client';

import { useLayoutEffect, useRef } from 'react';

/** What a page shows inside a component: a sentence, or an element of its own, which moves there. */
export type HostContent = string | HTMLElement;

/** Props whose slots take what a page without React can make. */
export type WithHostContent<Props> = {
  [Name in keyof Props]: Name extends Slot ? HostContent | undefined : Props[Name];
};

type Slot = 'support' | 'policy';
const slots: readonly Slot[] = ['support', 'policy'];

/** Makes a page's elements something that React can show. */
export function fromHost<Props extends object>(options: WithHostContent<Props>): Props {
  const props: Record<string, unknown> = { ...options };
  for (const slot of slots) {
    const content = props[slot];
    if (typeof content === 'object' && content !== null && 'nodeType' in content) {
      // SAFETY: only nodes have a `nodeType`, and the types ask for an element.
      props[slot] = <HostElement element={content as HTMLElement} />;
    }
  }
  // SAFETY: the slots, the one difference between the two, were exchanged above.
  return props as Props;
}

function HostElement({ element }: { element: HTMLElement }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(element), [element]);
  return <span ref={place} />;
}
