'use client';

import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enFaceErrors } from '../../messages/en/faceErrors.ts';
import { joinSentences } from '../../messages/joinSentences.ts';
import { useMessages } from '../../provider/index.ts';
import type { CameraOnState } from './CameraStep.tsx';

/** What the person is to do, and why again where the photo before was of no use. */
export function useCameraTitle(
  state: CameraOnState,
  maxAttempts = 5,
): { title: string; description: string } {
  const words = useMessages('faceCapture', enFaceCapture);
  const errors = useMessages('errors', enFaceErrors);
  const { status, problem, first } = state;
  if (status === 'asking') return { title: words.askTitle, description: words.ask };
  if (status === 'countdown') {
    return { title: words.countTitle, description: words.count({ seconds: state.seconds }) };
  }
  if (problem?.code === 'face-mismatch') {
    const left = words.triesLeft({ left: maxAttempts - state.mismatches });
    const isCounted = state.mismatches > 0 && maxAttempts < Infinity;
    return {
      title: words.mismatchTitle,
      description: isCounted ? joinSentences([words.mismatch, left]) : words.mismatch,
    };
  }
  if (problem?.code === 'face-not-sent') {
    return { title: words.liveTitle, description: errors['face-not-sent'] };
  }
  if (problem) return { title: words.failedTitle, description: errors['capture-failed'] };
  if (first) return { title: words.secondTitle, description: words.second };
  const isStarting = status === 'starting';
  return { title: words.liveTitle, description: isStarting ? words.starting : words.live };
}
