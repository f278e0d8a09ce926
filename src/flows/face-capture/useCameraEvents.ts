'use client';

import { type MutableRefObject, useEffect } from 'react';
import { type Camera, watchPermission } from '../../camera/index.ts';
import { MfaError } from '../../client/index.ts';
import type { FaceCaptureEvent } from './faceCapture.ts';
import { identifyCameraError } from './identifyCameraError.ts';

/** Tells the flow what becomes of the camera, and of the permission to use it. */
export function useCameraEvents(
  camera: Camera,
  send: (event: FaceCaptureEvent) => void,
  permission: MutableRefObject<PermissionState | undefined>,
): void {
  useEffect(() => {
    const ending = new AbortController();
    // Shown again after it was hidden with the page around it: the camera has gone off in the meantime.
    if (camera.getState().status === 'off') send({ type: 'off', reason: 'left' });
    const unsubscribe = camera.subscribe(() => tell(camera, send, ending.signal));
    const unwatch = watchPermission((state) => {
      permission.current = state;
      if (state === 'granted') send({ type: 'allowed' });
    });
    return () => {
      ending.abort();
      unsubscribe();
      unwatch();
    };
  }, [camera, send, permission]);
}

function tell(camera: Camera, send: (event: FaceCaptureEvent) => void, signal: AbortSignal) {
  const state = camera.getState();
  switch (state.status) {
    case 'on':
      return send({ type: 'opened' });
    case 'off':
      // Without a reason it was the flow itself.
      if (state.reason) {
        send({ type: 'off', reason: state.reason === 'hidden' ? 'left' : 'elsewhere' });
      }
      return;
    case 'in-use':
      return send({ type: 'off', reason: 'elsewhere' });
    case 'lost':
      return send({ type: 'failed', problem: new MfaError('camera-lost') });
    case 'failed':
      void identifyCameraError(state.error).then((problem) => {
        const isCurrent = camera.getState() === state && !signal.aborted;
        if (!isCurrent) return;
        if (problem.code === 'camera-policy') warnOfPolicy();
        send({ type: 'failed', problem });
      });
      return;
    case 'opening':
      return;
    default:
      state satisfies never;
  }
}

/** The person can do nothing about it, and the browser says no more than that it was refused. */
function warnOfPolicy() {
  if (process.env.NODE_ENV !== 'production') {
    console.warn(
      'react-mfa-kit: the page or the frame around it may not use the camera; no photo can be taken here; ' +
        'give the frame allow="camera", and both pages a Permissions-Policy that names their origins for camera.',
    );
  }
}
