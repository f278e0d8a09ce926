import { type CameraFacts, readCameraFacts } from '../../camera/index.ts';
import { MfaError, type MfaErrorCode } from '../../client/index.ts';

/**
 * Says why there is no camera. Browsers give one error for a person who says no, a person who said no long ago, the
 * device's own settings and the policy of the site around a frame (WebRTC, `getUserMedia`), so it takes what else they say.
 */
export async function identifyCameraError(error: unknown): Promise<MfaError> {
  return new MfaError(nameProblem(error, await readCameraFacts()));
}

/** The part that asks nobody. Known by name, for not every browser shows the classes. */
export function nameProblem(error: unknown, facts: CameraFacts): MfaErrorCode {
  if (!facts.isSecure) return 'camera-insecure';
  if (!facts.hasDevices) return 'camera-unsupported';
  if (facts.isAllowedHere === false) return 'camera-policy';
  const name = typeof error === 'object' && error !== null && 'name' in error && error.name;
  switch (name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
    case 'SecurityError':
      return facts.permission === 'prompt' ? 'camera-dismissed' : 'camera-blocked';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    case 'OverconstrainedError':
      return 'camera-missing';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
    case 'InvalidStateError':
      return 'camera-busy';
    default:
      return 'camera-unsupported';
  }
}
