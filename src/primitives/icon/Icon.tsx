import { forwardRef, type SVGAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import type { IconShape } from './IconShape.ts';

export interface IconProps extends Omit<SVGAttributes<SVGSVGElement>, 'children'> {
  /** Such as `checkIcon`: each is an export of its own, so that a page carries those that it shows. */
  shape: IconShape;
  /** `small` stands beside small text, `large` in an emblem. @default 'medium' */
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** A decorative icon in the colour of the text around it, hidden from screen readers. Renders `<svg>`. */
export const Icon = forwardRef<SVGSVGElement, IconProps>(function Icon(
  { shape, size = 'medium', className, ...rest },
  ref,
) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      data-part="icon"
      data-size={size}
      data-mirror={shape.isMirrored && ''}
      {...rest}
      ref={ref}
      className={joinClasses('mfa-icon', className)}
    >
      <path d={shape.d} />
    </svg>
  );
});
