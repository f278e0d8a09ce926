'use client';

import { useEffect } from 'react';
import { enClockHelp } from '../../messages/en/clockHelp.ts';
import { clockIcon, Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { announceAfter } from './announceAfter.ts';

/** Why codes of an app are refused again and again: the clock of the phone. Announced when it appears. Renders a notice. */
export function ClockHelp() {
  const words = useMessages('clockHelp', enClockHelp);
  const spoken = `${words.title} ${words.text}`;
  useEffect(() => announceAfter(spoken), [spoken]);
  return (
    <Notice icon={clockIcon} title={words.title} data-part="clock-help">
      {words.text}
    </Notice>
  );
}
