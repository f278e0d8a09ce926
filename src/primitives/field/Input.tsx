import { forwardRef, type InputHTMLAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** `code` sets the text in the code font. */
  kind?: 'code' | undefined;
}

/**
 * A plain text input in the kit's look. One that takes a secret must stay uncontrolled (neither `value` nor
 * `defaultValue`), since React mirrors both into the `value` attribute. Renders `<input>`.
 */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input(
  { kind, className, ...rest },
  ref,
) {
  return (
    <input
      data-part="input"
      {...rest}
      ref={ref}
      data-kind={kind}
      className={joinClasses('mfa-input', className)}
    />
  );
});
