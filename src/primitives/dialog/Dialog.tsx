import { DialogClose } from './DialogClose.tsx';
import { DialogDescription } from './DialogDescription.tsx';
import { DialogPopup } from './DialogPopup.tsx';
import { DialogRoot } from './DialogRoot.tsx';
import { DialogTitle } from './DialogTitle.tsx';

/**
 * The parts of a modal dialog under one name. It cannot be read across a server-component boundary: there, use the same
 * parts under their flat names, `DialogRoot` and so on.
 */
export const Dialog = {
  Root: DialogRoot,
  Popup: DialogPopup,
  Title: DialogTitle,
  Description: DialogDescription,
  Close: DialogClose,
} as const;
