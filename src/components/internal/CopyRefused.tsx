'use client';

import { enCopyButton } from '../../messages/en/copyButton.ts';
import { Notice, warnIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useCoarsePointer } from './useCoarsePointer.ts';

/** What to do where the page may not copy: the text is selected by now. Announced when it appears. Renders a notice. */
export function CopyRefused() {
  const words = useMessages('copyButton', enCopyButton);
  const isTouch = useCoarsePointer();
  const text = isTouch ? words.refusedTouch : words.refusedKeys({ shortcut: readShortcut() });
  useAnnouncement(text);
  return (
    <Notice tone="warning" icon={warnIcon} data-part="copy-refused">
      {text}
    </Notice>
  );
}

function readShortcut(): string {
  return /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
}
