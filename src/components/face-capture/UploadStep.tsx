'use client';

import { type DragEvent, useId, useRef, useState } from 'react';
import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enFaceIntro } from '../../messages/en/faceIntro.ts';
import { alertIcon, Button, cameraIcon, Icon, uploadIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, useAnnouncement } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { useMistakeWords } from './useMistakeWords.ts';
import { WaysOut } from './WaysOut.tsx';

export interface UploadStepProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'upload' }>;
}

/** A photo from the person's files, chosen or dropped. On a phone the button opens its camera. */
export function UploadStep(props: UploadStepProps) {
  const { state, flow } = props;
  const words = useMessages('faceCapture', enFaceCapture);
  const intro = useMessages('faceCapture', enFaceIntro);
  const errorId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isOver, ...drop } = useDrop((files) => void flow.choose(files));
  const error = useMistakeWords(state.mistake);
  useAnnouncement(error, { assertive: true, about: state });
  const isUnmatched = state.problem?.code === 'face-mismatch';
  return (
    <>
      <Header
        title={isUnmatched ? words.mismatchTitle : words.uploadTitle}
        description={isUnmatched ? words.mismatch : words.upload}
      />
      <div className="mfa-field">
        <div
          className="mfa-upload"
          data-part="upload-well"
          data-over={isOver ? '' : undefined}
          {...drop}
        >
          <Icon shape={uploadIcon} size="large" />
          <input
            ref={input}
            type="file"
            accept="image/*"
            capture="user"
            hidden
            data-part="upload-input"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // The same file can be chosen again, and is let go of by the field.
              target.value = '';
              if (files.length > 0) void flow.choose(files);
            }}
          />
          <Button
            variant="primary"
            onClick={() => input.current?.click()}
            aria-describedby={error === undefined ? undefined : errorId}
            data-part="choose"
          >
            {words.choosePhoto}
          </Button>
          <p className="mfa-upload-hint">{isOver ? words.dropNow : words.drop}</p>
        </div>
        {error !== undefined && (
          <p className="mfa-field-error" id={errorId} data-part="upload-error">
            <Icon shape={alertIcon} size="small" />
            <span>{error}</span>
          </p>
        )}
      </div>
      <div className="mfa-actions" data-part="actions">
        <Button wide onClick={flow.start} data-part="start">
          <Icon shape={cameraIcon} />
          {intro.start}
        </Button>
        <WaysOut {...props} isUpload />
      </div>
    </>
  );
}

/** Files that are dragged over an element, and dropped on it. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    onDragOver(event: DragEvent) {
      // Without this the browser opens what is dropped, in place of the page.
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setIsOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
}
