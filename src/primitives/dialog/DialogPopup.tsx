'use client';

import { type DialogHTMLAttributes, forwardRef } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { useIsMounted } from '../internal/useIsMounted.ts';
import { useMergedRef } from '../internal/useMergedRef.ts';
import { LiveRegions } from '../status/LiveRegions.tsx';
import { useDialog } from './DialogContext.ts';
import { useModal } from './useModal.ts';

export type DialogPopupProps = Omit<DialogHTMLAttributes<HTMLDialogElement>, 'open'>;

/** The dialog itself, with live regions of its own. Renders a modal `<dialog>` while open; nothing on the server. */
export const DialogPopup = forwardRef<HTMLDialogElement, DialogPopupProps>(
  function DialogPopup(props, ref) {
    const { isOpen } = useDialog('DialogPopup');
    const isMounted = useIsMounted();
    return isOpen && isMounted ? <OpenPopup {...props} ref={ref} /> : null;
  },
);

const OpenPopup = forwardRef<HTMLDialogElement, DialogPopupProps>(function OpenPopup(
  { className, children, ...rest },
  ref,
) {
  const dialog = useDialog('DialogPopup');
  const modal = useModal(dialog);
  return (
    <dialog
      data-part="dialog"
      data-state="open"
      aria-labelledby={dialog.titleId}
      aria-describedby={dialog.hasDescription ? dialog.descriptionId : undefined}
      tabIndex={-1}
      {...rest}
      {...modal.handlers}
      ref={useMergedRef(modal.ref, ref)}
      className={joinClasses('mfa-root mfa-dialog', className)}
    >
      <div className="mfa-dialog-body" data-part="dialog-body">
        {children}
      </div>
      <LiveRegions />
    </dialog>
  );
});
