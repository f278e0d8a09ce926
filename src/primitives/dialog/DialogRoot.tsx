'use client';

import { type ReactNode, type RefObject, useId, useMemo, useState } from 'react';
import { useLatest } from '../internal/useLatest.ts';
import { DialogContext, type DismissReason } from './DialogContext.ts';

export interface DialogRootProps {
  open: boolean;
  /** A person asks to leave: by Escape, by a press outside, or by `DialogClose`. To refuse, leave `open` as it is. */
  onDismiss?: ((reason: DismissReason) => void) | undefined;
  /** What gets the focus on opening. @default the first field, else the title */
  initialFocusRef?: RefObject<HTMLElement | null> | undefined;
  /** What gets the focus on closing where the opener is gone by then. */
  finalFocusRef?: RefObject<HTMLElement | null> | undefined;
  children?: ReactNode | undefined;
}

/** Holds what the parts of a dialog share. Renders no element. */
export function DialogRoot({
  open,
  onDismiss,
  initialFocusRef,
  finalFocusRef,
  children,
}: DialogRootProps) {
  const id = useId();
  const [hasDescription, setHasDescription] = useState(false);
  const latest = useLatest(onDismiss);
  const value = useMemo(
    () => ({
      isOpen: open,
      dismiss: (reason: DismissReason) => latest.current?.(reason),
      titleId: `${id}-title`,
      descriptionId: `${id}-description`,
      initialFocus: initialFocusRef,
      finalFocus: finalFocusRef,
      hasDescription,
      setHasDescription,
    }),
    [open, id, latest, initialFocusRef, finalFocusRef, hasDescription],
  );
  return <DialogContext.Provider value={value}>{children}</DialogContext.Provider>;
}
