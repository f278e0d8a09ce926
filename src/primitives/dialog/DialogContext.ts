'use client';

import { createContext, type RefObject, useContext } from 'react';

/** What asks a dialog to close. Whether it does is for whoever holds `open` to say. */
export type DismissReason = 'escape' | 'backdrop' | 'close';

export interface DialogContextValue {
  isOpen: boolean;
  dismiss: (reason: DismissReason) => void;
  titleId: string;
  descriptionId: string;
  initialFocus: RefObject<HTMLElement | null> | undefined;
  finalFocus: RefObject<HTMLElement | null> | undefined;
  /** How many descriptions stand in the dialog: `aria-describedby` must not point to nothing. */
  hasDescription: boolean;
  setHasDescription: (hasDescription: boolean) => void;
}

export const DialogContext = createContext<DialogContextValue | undefined>(undefined);

export function useDialog(part: string): DialogContextValue {
  const dialog = useContext(DialogContext);
  if (!dialog) {
    throw new Error(
      `react-mfa-kit: ${part} stands outside DialogRoot; it cannot know what to open or name; put it inside.`,
    );
  }
  return dialog;
}
