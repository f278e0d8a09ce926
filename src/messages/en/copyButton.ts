import type { CopyButtonMessages } from '../Messages.ts';
import { plural } from './plural.ts';

/** Copying, and what to do where the page may not. */
export const enCopyButton: CopyButtonMessages = {
  copy: 'Copy',
  copied: 'Copied',
  copyKey: 'Copy setup key',
  keyCopied: 'Setup key copied.',
  copyCodes: ({ count }) => plural(count, 'Copy recovery code', 'Copy recovery codes'),
  codesCopied: ({ count }) => plural(count, 'Recovery code copied.', 'Recovery codes copied.'),
  refusedKeys: ({ shortcut }) =>
    `This page cannot copy for you. The text is selected: press ${shortcut}.`,
  refusedTouch:
    'This page cannot copy for you. The text is selected: press and hold it, then choose Copy.',
  history: 'Copied text can stay in the clipboard history of this device.',
};
