'use client';

import { type ButtonHTMLAttributes, forwardRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { closeIcon } from '../icon/icons.ts';
import { joinClasses } from '../internal/joinClasses.ts';
import { useDialog } from './DialogContext.ts';

export interface DialogCloseProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The button shows a cross alone. */
  'aria-label': string;
}

/** The cross in the corner: asks to leave, as Escape does. Renders `<button>`. */
export const DialogClose = forwardRef<HTMLButtonElement, DialogCloseProps>(function DialogClose(
  { className, onClick, ...rest },
  ref,
) {
  const { dismiss } = useDialog('DialogClose');
  return (
    <button
      data-part="dialog-close"
      {...rest}
      ref={ref}
      type="button"
      className={joinClasses('mfa-icon-button mfa-dialog-close', className)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) dismiss('close');
      }}
    >
      <Icon shape={closeIcon} />
    </button>
  );
});
