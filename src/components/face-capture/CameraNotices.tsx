'use client';

import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';
import { useMedia } from '../internal/useMedia.ts';
import type { CameraStepProps } from './CameraStep.tsx';

/** What is worth knowing about this camera, one thing at a time. Renders a notice, or nothing. */
export function CameraNotices({ state, flow, mode }: CameraStepProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const isSideways = useMedia(sideways);
  const { camera } = flow;
  const guidance = 'guidance' in state ? state.guidance : undefined;
  const isPaused = camera.status === 'on' && camera.isPaused;
  const text = isPaused
    ? words.pausedByDevice
    : guidance?.isAltered
      ? words.photoAltered
      : guidance?.isOff
        ? words.noHints
        : isSmall(flow.camera)
          ? words.lowResolution
          : isSideways
            ? words.landscape
            : undefined;
  useAnnouncement(text, { about: `${mode}${text}` });
  if (text === undefined || state.status === 'asking') return null;
  return (
    <Notice tone={isPaused ? 'warning' : 'info'} data-part="camera-notice">
      {text}
    </Notice>
  );
}

/** A phone that is held across. */
const sideways = '(orientation: landscape) and (pointer: coarse) and (max-height: 480px)';

/** Less than what face comparison asks for (ISO/IEC 29794-5 tools ask for 480 pixels and more). */
function isSmall(camera: CameraStepProps['flow']['camera']): boolean {
  if (camera.status !== 'on') return false;
  const { width, height } = camera.stream.getVideoTracks()[0]?.getSettings?.() ?? {};
  return width !== undefined && height !== undefined && Math.min(width, height) < 480;
}
