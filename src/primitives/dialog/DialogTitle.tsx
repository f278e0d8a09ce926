'use client';

import { forwardRef, type HTMLAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { useDialog } from './DialogContext.ts';

/** Names the dialog; takes the focus on opening where there is no field. Renders `<h2>`. */
export const DialogTitle = forwardRef<HTMLHeadingElement, HTMLAttributes<HTMLHeadingElement>>(
  function DialogTitle({ className, children, ...rest }, ref) {
    const { titleId } = useDialog('DialogTitle');
    return (
      <h2
        data-part="dialog-title"
        tabIndex={-1}
        {...rest}
        ref={ref}
        id={titleId}
        className={joinClasses('mfa-dialog-title', className)}
      >
        {children}
      </h2>
    );
  },
);
