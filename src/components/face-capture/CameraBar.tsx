'use client';

import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { CameraPicker } from './CameraPicker.tsx';
import type { CameraStepProps } from './CameraStep.tsx';

/** Below the picture: the way out, the shutter, the other cameras. Renders `<div>`. */
export function CameraBar({ state, flow, onCancel }: CameraStepProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const { cancel } = useMessages('generic', enGeneric);
  const { camera } = flow;
  const isCounting = state.status === 'countdown';
  const isReady = state.status === 'live' && camera.status === 'on' && !camera.isPaused;
  return (
    <div className="mfa-camera-bar" data-part="camera-bar">
      {onCancel ? (
        <Button variant="quiet" size="small" onClick={onCancel} data-part="cancel">
          {cancel}
        </Button>
      ) : (
        <span />
      )}
      {state.status === 'asking' ? (
        <span className="mfa-camera-shutter" aria-hidden="true" />
      ) : (
        <button
          type="button"
          className="mfa-camera-shutter"
          data-part="camera-shutter"
          data-state={isCounting ? 'countdown' : undefined}
          aria-label={isCounting ? words.stopCount : words.takePhoto}
          aria-disabled={!isReady && !isCounting ? true : undefined}
          onClick={() => {
            if (isCounting) flow.stopCount();
            else if (isReady) flow.shoot();
          }}
        />
      )}
      <CameraPicker flow={flow} />
    </div>
  );
}
