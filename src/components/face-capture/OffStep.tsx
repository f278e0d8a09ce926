'use client';

import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enFaceIntro } from '../../messages/en/faceIntro.ts';
import { Button, cameraOffIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { WaysOut } from './WaysOut.tsx';

export interface OffStepProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'off' }>;
}

/** The camera went off because the page was left, or is on elsewhere on this page. It starts again on a press. */
export function OffStep(props: OffStepProps) {
  const { state, flow } = props;
  const words = useMessages('faceCapture', enFaceCapture);
  const { start } = useMessages('faceCapture', enFaceIntro);
  const isElsewhere = state.reason === 'elsewhere';
  return (
    <>
      <Header
        emblem={{ icon: cameraOffIcon }}
        title={isElsewhere ? words.busyTitle : words.offTitle}
        description={isElsewhere ? words.usedHere : words.off}
      />
      <div className="mfa-actions" data-part="actions">
        <Button variant="primary" wide onClick={flow.start} data-part="start">
          {isElsewhere ? words.useHere : start}
        </Button>
        <WaysOut {...props} />
      </div>
    </>
  );
}
