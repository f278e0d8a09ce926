'use client';

import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { formatPercent } from '../../messages/index.ts';
import { Button, PhotoPreview } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';

export interface SendStepProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'uploading' | 'checking' }>;
}

/** The photo is on its way, or being compared. The camera is off by now. */
export function SendStep({ state, flow }: SendStepProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const { cancel } = useMessages('generic', enGeneric);
  const { locale } = useLocale();
  const { photo, source, status } = state;
  const isUploading = status === 'uploading';
  const progress = isUploading ? state.progress : undefined;
  return (
    <>
      <Header title={isUploading ? words.sendTitle : words.compareTitle} description={words.send} />
      <div className="mfa-photo" data-part="photo" data-source={source} data-busy="">
        <PhotoPreview
          blob={photo.blob}
          label={source === 'file' ? words.chosenName : words.photoName}
        />
      </div>
      <div className="mfa-progress" data-part="progress">
        <progress
          className="mfa-progress-bar"
          aria-label={isUploading ? words.progressName : words.compareTitle}
          max={1}
          value={progress}
        />
        <p className="mfa-progress-text">
          <span>{isUploading ? words.progress : words.compareTitle}</span>
          {progress !== undefined && <span>{formatPercent(locale, progress)}</span>}
        </p>
      </div>
      {/* What is compared cannot be called back. The button keeps its place, and the focus. */}
      <Button wide disabled={!isUploading} onClick={flow.stopSending} data-part="cancel">
        {cancel}
      </Button>
    </>
  );
}
