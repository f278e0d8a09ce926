'use client';

import { type ButtonHTMLAttributes, forwardRef, type MouseEvent } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { stateAttributes } from '../internal/stateAttributes.ts';
import { type RenderProp, useRender } from '../internal/useRender.ts';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 'small' | undefined;
  /** As wide as what it stands in. */
  wide?: boolean | undefined;
  /** Work is under way: looks and stays focused as before, shows a spinner, and does nothing when pressed. */
  busy?: boolean | undefined;
  /** Does nothing when pressed, but keeps its place in the order of focus, so that a person can find out why. */
  disabled?: boolean | undefined;
  /** Another element to render, such as `<a href>`. */
  render?: RenderProp | undefined;
}

/** A button that never drops the focus: `disabled` and `busy` are `aria-disabled` with a guard. Renders `<button>`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = 'secondary',
    size,
    wide,
    busy,
    disabled,
    render,
    className,
    onClick,
    children,
    ...rest
  },
  ref,
) {
  const isIdle = busy || disabled;
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (!isIdle) return onClick?.(event);
    // Enter in a field presses the submit button of its form: preventing that press is what keeps the form unsent.
    event.preventDefault();
    event.stopPropagation();
  }
  return useRender(
    'button',
    render,
    {
      ...(render ? {} : { type: 'button' }),
      'data-part': 'button',
      ...rest,
      ...stateAttributes({ variant, size, wide, busy }),
      className: joinClasses('mfa-button', className),
      'aria-disabled': isIdle ? true : rest['aria-disabled'],
      onClick: press,
      children: busy ? <Busy>{children}</Busy> : children,
    },
    ref,
  );
});

function Busy({ children }: { children: React.ReactNode }) {
  return (
    <>
      <span className="mfa-spinner" aria-hidden="true" data-part="spinner" />
      {/* A browser that translates the page replaces bare text, which React could then not remove. */}
      <span>{children}</span>
    </>
  );
}
