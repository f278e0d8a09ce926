'use client';

import { useEffect, useRef } from 'react';
import { enGeneric } from '../../messages/en/generic.ts';
import { formatWait } from '../../messages/index.ts';
import { announce, Notice } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';

export interface PauseProps {
  /** Ties the text to the control that it holds back. */
  id: string;
  /** Until something may be sent again, 0 when there is no wait. */
  seconds: number;
}

/** How long nothing may be sent. The text changes each second; it is spoken at the start and at the end. Renders a notice, or nothing. */
export function Pause({ id, seconds }: PauseProps) {
  const words = useMessages('generic', enGeneric);
  const { locale } = useLocale();
  const isPaused = seconds > 0;
  const start = words.waitFor({ inTime: formatWait(locale, seconds) });
  const wasPaused = useRef(false);
  useEffect(() => {
    if (wasPaused.current === isPaused) return;
    wasPaused.current = isPaused;
    announce(isPaused ? start : words.waitOver);
  }, [isPaused, start, words]);
  if (!isPaused) return null;
  return (
    <Notice tone="warning" id={id} data-part="pause">
      {start}
    </Notice>
  );
}
