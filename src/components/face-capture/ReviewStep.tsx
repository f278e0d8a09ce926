'use client';

import { useId } from 'react';
import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enMethods } from '../../messages/en/methods.ts';
import { Button, Icon, PhotoPreview, refreshIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Pause } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { FaceProblem } from './FaceProblem.tsx';
import { WaysOut } from './WaysOut.tsx';

export interface ReviewStepProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'review' }>;
}

/** The photo, before it is sent, or after it was and came to nothing. */
export function ReviewStep(props: ReviewStepProps) {
  const { state, flow } = props;
  const words = useMessages('faceCapture', enFaceCapture);
  const methods = useMessages('methods', enMethods);
  const pauseId = useId();
  const { photo, source, problem, isSpent } = state;
  const isFile = source === 'file';
  const isPaused = flow.pause > 0;
  return (
    <>
      {/* A photo that is not sent again needs nobody's judgement: what became of it is what there is to read. */}
      <Header
        title={isSpent ? methods.face : words.reviewTitle}
        description={isSpent ? undefined : words.review}
      />
      <FaceProblem problem={problem} />
      <div className="mfa-photo" data-part="photo" data-source={source}>
        <PhotoPreview blob={photo.blob} label={isFile ? words.chosenName : words.photoName} />
      </div>
      <Pause id={pauseId} seconds={flow.pause} />
      <div className="mfa-actions" data-part="actions">
        {!isSpent && (
          <Button
            variant="primary"
            wide
            disabled={isPaused}
            aria-describedby={isPaused ? pauseId : undefined}
            onClick={flow.use}
            data-part="use"
          >
            {words.use}
          </Button>
        )}
        <Button
          variant={isSpent ? 'primary' : 'secondary'}
          wide
          onClick={flow.retake}
          data-part="retake"
        >
          <Icon shape={refreshIcon} />
          {isFile ? words.chooseOther : words.retake}
        </Button>
        <WaysOut {...props} isUpload={!problem || isFile} />
      </div>
      {problem && props.support}
    </>
  );
}
