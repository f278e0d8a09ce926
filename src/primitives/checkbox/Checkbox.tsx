'use client';

import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';

export interface CheckboxProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'children'> {
  /** The label, which is part of the target. */
  children?: ReactNode | undefined;
  onCheckedChange?: ((isChecked: boolean) => void) | undefined;
}

/** A native checkbox with its label. Renders `<label>` around `<input>`; the ref and all props but `className` and `style` go to the input. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { children, className, style, onCheckedChange, onChange, ...rest },
  ref,
) {
  return (
    <label className={joinClasses('mfa-checkbox', className)} style={style} data-part="checkbox">
      <input
        data-part="checkbox-input"
        {...rest}
        ref={ref}
        type="checkbox"
        className="mfa-checkbox-input"
        onChange={(event) => {
          onChange?.(event);
          onCheckedChange?.(event.target.checked);
        }}
      />
      <span className="mfa-checkbox-label" data-part="checkbox-label">
        {children}
      </span>
    </label>
  );
});
