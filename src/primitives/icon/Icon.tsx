import { forwardRef, type SVGAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { shapes } from './shapes.ts';

/** The icons there are. */
export type IconName = keyof typeof shapes;

export interface IconProps extends Omit<SVGAttributes<SVGSVGElement>, 'children' | 'name'> {
  name: IconName;
  /** `small` stands beside small text, `large` in an emblem. @default 'medium' */
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** A decorative icon in the colour of the text around it, hidden from screen readers. Renders `<svg>`. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon(
  { name, size = 'medium', className, ...rest },
  ref,
) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      data-part="icon"
      data-size={size}
      data-mirror={mirrored.has(name) ? '' : undefined}
      {...rest}
      ref={ref}
      className={joinClasses('mfa-icon', className)}
    >
      <path d={shapes[name]} />
    </svg>
  );
});

/** What points along the line of reading turns round where that line runs from right to left. */
const mirrored: ReadonlySet<IconName> = new Set(['chevron', 'back', 'external']);
