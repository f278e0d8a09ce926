'use client';

import { useEffect, useRef } from 'react';
import { enGeneric } from '../../messages/en/generic.ts';
import { formatWait } from '../../messages/index.ts';
import { announce, Notice } from '../../primitives/index.ts';
import { useLatest, useLocale, useMessages } from '../../provider/index.ts';
import { announceAfter } from './announceAfter.ts';

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
  const latest = useLatest({ start, over: words.waitOver });
  const wasPaused = useRef(false);
  useEffect(() => {
    const { start, over } = latest.current;
    if (wasPaused.current && !isPaused) announce(over);
    wasPaused.current = isPaused;
    return isPaused ? announceAfter(start) : undefined;
  }, [isPaused, latest]);
  if (!isPaused) return null;
  return (
    <Notice tone="warning" id={id} data-part="pause">
      {start}
    </Notice>
  );
}
