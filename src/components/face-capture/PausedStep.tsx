'use client';

import { useId } from 'react';
import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { formatWait } from '../../messages/index.ts';
import { Button, lockIcon } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Header, useAnnouncement } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { WaysOut } from './WaysOut.tsx';

export interface PausedStepProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'paused' | 'over' }>;
}

/** Several photos did not match: a wait, or another way where there is one and the tries are used up. */
export function PausedStep(props: PausedStepProps) {
  const { state, flow, onAnotherWay, onCancel, support } = props;
  const words = useMessages('faceCapture', enFaceCapture);
  const { tryAnotherWay, tryAgain, waitFor, waitOver } = useMessages('generic', enGeneric);
  const { locale } = useLocale();
  const reasonId = useId();
  const isOver = state.status === 'over';
  const isPaused = !isOver && flow.pause > 0;
  useAnnouncement(!isOver && !isPaused ? waitOver : undefined);
  const wait = { inTime: formatWait(locale, flow.pause) };
  const paused = onAnotherWay ? words.paused(wait) : waitFor(wait);
  return (
    <>
      <Header
        emblem={{ icon: lockIcon }}
        title={isOver ? words.overTitle : words.pausedTitle}
        description={isOver ? words.over : isPaused ? undefined : waitOver}
      >
        {isPaused && (
          <p className="mfa-header-description" id={reasonId} data-part="pause">
            {paused}
          </p>
        )}
      </Header>
      <div className="mfa-actions" data-part="actions">
        {!isOver && (
          <Button
            variant="primary"
            wide
            disabled={isPaused}
            aria-describedby={isPaused ? reasonId : undefined}
            onClick={flow.start}
            data-part="start"
          >
            {tryAgain}
          </Button>
        )}
        {isOver && onAnotherWay && (
          <Button variant="primary" wide onClick={onAnotherWay} data-part="another-way">
            {tryAnotherWay}
          </Button>
        )}
        <WaysOut
          flow={flow}
          isUpload
          onAnotherWay={isOver ? undefined : onAnotherWay}
          onCancel={onCancel}
        />
      </div>
      {support}
    </>
  );
}
