'use client';

import {
  cloneElement,
  createElement,
  isValidElement,
  type ReactElement,
  type Ref,
  version,
} from 'react';
import { joinClasses } from './joinClasses.ts';
import { useMergedRef } from './useMergedRef.ts';

type Props = Record<string, unknown>;

/** Another element to render in place of a part's own: an element to take over, or a function of the part's props. */
export type RenderProp = ReactElement | ((props: Record<string, unknown>) => ReactElement);

/** Renders a part as `tag`, or as what the host gives in `render`, with the part's props and both refs on it. */
export function useRender<T>(
  tag: string,
  render: RenderProp | undefined,
  props: Props,
  ref: Ref<T> | undefined,
): ReactElement {
  const merged = useMergedRef(ref, isValidElement(render) ? refOf<T>(render) : undefined);
  if (render === undefined) return createElement(tag, { ...props, ref: merged });
  if (typeof render === 'function') return render({ ...props, ref: merged });
  return cloneElement(render, { ...mergeProps(props, propsOf(render)), ref: merged } as Props);
}

/** The host's own props win; class names join, styles merge, and of two handlers ours runs first and can stop the other. */
function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours, ...theirs };
  for (const key of Object.keys(ours)) {
    const [mine, other] = [ours[key], theirs[key]];
    if (other === undefined) merged[key] = mine;
    else if (key === 'className') merged[key] = joinClasses(String(mine), String(other));
    else if (key === 'style') merged[key] = Object.assign({}, mine, other);
    else if (isHandler(mine) && isHandler(other)) merged[key] = chain(mine, other);
  }
  return merged;
}

type Handler = (event: { defaultPrevented?: boolean }) => void;

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function chain(first: Handler, then: Handler): Handler {
  return (event) => {
    first(event);
    if (!event.defaultPrevented) then(event);
  };
}

function propsOf(element: ReactElement): Props {
  return typeof element.props === 'object' && element.props !== null ? { ...element.props } : {};
}

/** React 19 made the ref of an element a prop; reading it the other way is an error there, and nothing in 18. */
function refOf<T>(element: ReactElement): Ref<T> | undefined {
  const holder: unknown = version.startsWith('18') ? element : element.props;
  // SAFETY: what stands under `ref` of an element is a ref, and its node is what `render` gives for the part.
  return (holder as { ref?: Ref<T> }).ref;
}
