import { render } from '@testing-library/react';
import { createRef, type ReactElement, type Ref } from 'react';
import { describe, expect, it } from 'vitest';

interface Conformance {
  /** The value of `data-part` on the element that gets class and style. */
  part: string;
  /** The element that gets the ref and all other props, where it is another. */
  innerPart?: string;
  /** What the ref must be. */
  node: () => typeof Element;
}

/** What every primitive does with the props that are not its own: class, style, ref, attributes, `data-part`. */
export function describeConformance(
  name: string,
  make: (props: Record<string, unknown> & { ref?: Ref<never> }) => ReactElement,
  { part, innerPart = part, node }: Conformance,
): void {
  const find = (wanted: string) => document.querySelector(`[data-part="${wanted}"]`);

  describe(`${name} conforms`, () => {
    it('says which part it is', () => {
      render(make({}));
      expect(find(part)).toBeInTheDocument();
      expect(find(innerPart)).toBeInTheDocument();
    });

    it('adds the host’s class to its own, and takes its style', () => {
      render(make({ className: 'of-the-host', style: { paddingTop: 3 } }));
      expect(find(part)?.classList.length).toBeGreaterThan(1);
      expect(find(part)).toHaveClass('of-the-host');
      expect(find(part)).toHaveStyle({ paddingTop: '3px' });
    });

    it('passes other props on', () => {
      render(make({ 'data-testid': 'hosts', 'aria-roledescription': 'thing' }));
      expect(find(innerPart)).toHaveAttribute('data-testid', 'hosts');
      expect(find(innerPart)).toHaveAttribute('aria-roledescription', 'thing');
    });

    it('gives its element to a ref object and to a ref function, and takes it back', () => {
      const object = createRef<never>();
      const { unmount } = render(make({ ref: object }));
      expect(object.current).toBe(find(innerPart));
      expect(object.current).toBeInstanceOf(node());
      unmount();
      expect(object.current).toBeNull();

      const given: unknown[] = [];
      const ref = (element: unknown) => void given.push(element);
      render(make({ ref })).unmount();
      expect(given[0]).toBeInstanceOf(node());
      expect(given.at(-1)).toBeNull();
    });
  });
}
