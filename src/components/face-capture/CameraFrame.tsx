'use client';

import type { Hint } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { Button, Camera, checkIcon, Icon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { CameraOnState, CameraStepProps } from './CameraStep.tsx';
import { hintText } from './hintText.ts';

/** The picture, the oval over it, one hint, and the seconds of a countdown. Renders `<div>`. */
export function CameraFrame({ state, flow }: CameraStepProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const { camera } = flow;
  const stream = camera.status === 'on' ? camera.stream : undefined;
  const isShown = state.status !== 'asking' && state.status !== 'starting' && stream !== undefined;
  const hint = shownHint(state);
  const needsPress = state.status === 'starting' && state.needsPress;
  return (
    <div
      className="mfa-camera"
      data-part="camera"
      data-hint={hint}
      data-live={isShown ? '' : undefined}
      aria-busy={!isShown && !needsPress ? true : undefined}
    >
      {state.status !== 'asking' && (
        <Camera stream={stream} ref={flow.attach} aria-label={words.previewName} tabIndex={-1} />
      )}
      {isShown && <Guide isGood={hint === 'hold'} />}
      {isShown && hint && (
        <p className="mfa-camera-hint" data-part="camera-hint">
          <span className="mfa-camera-hint-text">
            {hint === 'hold' && <Icon shape={checkIcon} size="small" />}
            <span key={hint}>{hintText(words, hint)}</span>
          </span>
        </p>
      )}
      {state.status === 'countdown' && (
        <span className="mfa-camera-count" data-part="camera-count" aria-hidden="true">
          {state.seconds}
        </span>
      )}
      {isShown && (
        <p className="mfa-camera-mark" data-part="camera-mark">
          {words.cameraOn}
        </p>
      )}
      {!isShown && !needsPress && (
        <span className="mfa-spinner mfa-camera-wait" data-part="spinner" aria-hidden="true" />
      )}
      {needsPress && (
        <Button className="mfa-camera-play" onClick={flow.play} data-part="camera-play">
          {words.tapToPlay}
        </Button>
      )}
    </div>
  );
}

/** In the words of the flow; also the public `data-hint`. */
function shownHint(state: CameraOnState): Hint | undefined {
  if (state.status === 'taking') return 'hold';
  return 'guidance' in state ? state.guidance?.shown : undefined;
}

/** The oval: 61 by 63 hundredths of the picture, its middle at 49 of the height, as the hints take it. */
function Guide({ isGood }: { isGood: boolean }) {
  return (
    <svg
      className="mfa-camera-guide"
      viewBox="0 0 400 500"
      preserveAspectRatio="xMidYMid slice"
      data-part="camera-guide"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="mfa-camera-guide-scrim"
        fillRule="evenodd"
        d="M-400-400h1200v1300h-1200zM200 88a122 158 0 1 0 0 316a122 158 0 1 0 0-316z"
      />
      <ellipse
        className="mfa-camera-guide-line"
        data-state={isGood ? 'hold' : undefined}
        cx="200"
        cy="246"
        rx="122"
        ry="158"
      />
    </svg>
  );
}
