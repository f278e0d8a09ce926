import type { MfaErrorCode } from '../../client/index.ts';
import type { FaceCaptureState } from '../../flows/index.ts';

/** Names the screen of a state: where it changes, the focus goes to the new one. */
export function stepOf(state: FaceCaptureState): string {
  switch (state.status) {
    case 'starting':
    case 'live':
    case 'countdown':
    case 'taking':
      // Another photo is another task, with other words.
      return `camera-${state.mismatches}-${state.first ? 2 : 1}`;
    case 'uploading':
    case 'checking':
      return 'sending';
    case 'upload':
      return `upload-${state.mismatches}`;
    case 'no-camera':
      return state.problem.code;
    default:
      return state.status;
  }
}

/** What went wrong, and left a screen standing or keeps the camera off. */
export function problemOf(state: FaceCaptureState): MfaErrorCode | undefined {
  return 'problem' in state ? state.problem?.code : undefined;
}
