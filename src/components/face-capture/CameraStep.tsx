'use client';

import type { KeyboardEvent } from 'react';
import type { FaceCaptureState } from '../../flows/index.ts';
import { Header } from '../internal/index.ts';
import { CameraBar } from './CameraBar.tsx';
import { CameraFrame } from './CameraFrame.tsx';
import { CameraNotices } from './CameraNotices.tsx';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { useCameraTitle } from './useCameraTitle.ts';
import { WaysOut } from './WaysOut.tsx';

/** The person before the camera. */
export type CameraOnState = Extract<
  FaceCaptureState,
  { status: 'asking' | 'starting' | 'live' | 'countdown' | 'taking' }
>;

export interface CameraStepProps extends FaceCaptureViewProps {
  state: CameraOnState;
}

/** The camera is asked for, or on: what the person sees of themselves, and the shutter. */
export function CameraStep(props: CameraStepProps) {
  const { state, flow } = props;
  const { title, description } = useCameraTitle(state, props.maxAttempts);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || state.status !== 'countdown') return;
    // It stops the countdown, not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    flow.stopCount();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches it from the buttons inside.
    <div className="mfa-stack" data-part="camera-step" onKeyDown={onKeyDown}>
      <Header title={title} description={description} />
      <CameraFrame {...props} />
      <CameraBar {...props} />
      <CameraNotices {...props} />
      <WaysOut {...props} size="small" onCancel={undefined} />
    </div>
  );
}
