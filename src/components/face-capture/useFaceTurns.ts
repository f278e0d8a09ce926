'use client';

import { useEffect, useRef } from 'react';
import type { Hint } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { announce } from '../../primitives/index.ts';
import { useLatest, useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';
import { hintText } from './hintText.ts';
import type { LaterState } from './LaterStep.tsx';

/** Says what happens before the camera and no press brought about: hints, the countdown, the photo, the answer. */
export function useFaceTurns(state: LaterState): void {
  const words = useMessages('faceCapture', enFaceCapture);
  const spoken = spokenHint(state);
  useAnnouncement(spoken && hintText(words, spoken));
  useAnnouncement(state.status === 'countdown' ? String(state.seconds) : undefined);
  useAnnouncement(state.status === 'checking' ? words.compareTitle : undefined);
  const latest = useLatest(words);
  const { status } = state;
  // What went wrong is said by itself.
  const isStopped = status === 'review' && state.problem === undefined;
  const previous = useRef(status);
  useEffect(() => {
    const { countStopped, taken, sendStopped } = latest.current;
    const before = previous.current;
    previous.current = status;
    if (before === 'countdown' && status === 'live') announce(countStopped);
    if (before === 'taking' && (status === 'review' || status === 'live')) announce(taken);
    if (before === 'uploading' && isStopped) announce(sendStopped);
  }, [status, isStopped, latest]);
}

function spokenHint(state: LaterState): Hint | undefined {
  if (state.status !== 'live') return undefined;
  return state.guidance?.spoken;
}
