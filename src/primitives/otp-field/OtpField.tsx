'use client';

import { forwardRef, type InputHTMLAttributes } from 'react';
import type { OtpMode } from '../../text/otpText.ts';
import { joinClasses } from '../internal/joinClasses.ts';
import { stateAttributes } from '../internal/stateAttributes.ts';
import { useOtpField } from './useOtpField.ts';

export interface OtpFieldProps
  extends Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'value' | 'defaultValue' | 'maxLength' | 'minLength' | 'children'
  > {
  /** How many characters a code has; the boxes are drawn for 4 to 8. @default 6 */
  length?: number | undefined;
  /** Digits of any script, or digits and Latin letters. @default 'numeric' */
  mode?: OtpMode | undefined;
  /** The cleaned code, or the text as typed where no single code can be read. Written to the field, never to the DOM attribute. */
  value?: string | undefined;
  defaultValue?: string | undefined;
  /** Gets the cleaned code, or the text as typed where no single code can be read. */
  onValueChange?: ((value: string) => void) | undefined;
  /** Gets each distinct whole code that a person brings in, once. Never one that the host sets. */
  onComplete?: ((value: string) => void) | undefined;
  /** Shows dots in place of the characters. @default false */
  masked?: boolean | undefined;
  /** Shown as `data-state`: digits muted while verifying, edges of success once accepted. */
  state?: 'verifying' | 'success' | undefined;
}

/**
 * A field for a one-time code: one real `<input>`, drawn as boxes by CSS. Takes paste, autofill and input methods whole, in
 * any script and with any separators, and never cuts what was typed. Renders a `<div>` (which gets `className` and `style`)
 * around the `<input>` (which gets the ref and everything else).
 */
export const OtpField = forwardRef<HTMLInputElement, OtpFieldProps>(function OtpField(
  {
    length = 6,
    mode = 'numeric',
    value,
    defaultValue,
    onValueChange,
    onComplete,
    masked = false,
    state,
    className,
    style,
    ...rest
  },
  ref,
) {
  const settings = { length, mode, value, defaultValue, onValueChange, onComplete };
  const invalid = isTrue(rest['aria-invalid']);
  const { boxRef, handlers } = useOtpField(settings, masked, rest);
  return (
    <div
      ref={boxRef}
      data-part="otp-field"
      {...stateAttributes({ length, state, invalid, plain: length < 4 || length > 8 })}
      className={joinClasses('mfa-otp-field', className)}
      style={style}
    >
      <input
        data-part="otp-field-input"
        autoComplete="one-time-code"
        inputMode={mode === 'numeric' ? 'numeric' : 'text'}
        enterKeyHint="done"
        {...rest}
        {...handlers}
        ref={ref}
        type="text"
        className="mfa-otp-field-input"
        dir="ltr"
        translate="no"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
    </div>
  );
});

function isTrue(value: InputHTMLAttributes<HTMLInputElement>['aria-invalid']): boolean {
  return value !== undefined && value !== false && value !== 'false';
}
