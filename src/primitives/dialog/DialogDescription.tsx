'use client';

import { forwardRef, type HTMLAttributes } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { useLayout } from '../internal/useLayout.ts';
import { useDialog } from './DialogContext.ts';

/** Describes the dialog in a sentence, read with its name. Renders `<p>`. */
export const DialogDescription = forwardRef<
  HTMLParagraphElement,
  HTMLAttributes<HTMLParagraphElement>
>(function DialogDescription({ className, ...rest }, ref) {
  const { descriptionId, setHasDescription } = useDialog('DialogDescription');
  useLayout(() => {
    setHasDescription(true);
    return () => setHasDescription(false);
  }, [setHasDescription]);
  return (
    <p
      data-part="dialog-description"
      {...rest}
      ref={ref}
      id={descriptionId}
      className={joinClasses('mfa-dialog-description', className)}
    />
  );
});
