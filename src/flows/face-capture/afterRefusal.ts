import type { MfaError } from '../../client/index.ts';
import type { FaceCaptureState, FaceSending } from './FaceCaptureState.ts';

/** A photo was refused, or nobody knows what became of it. */
interface Refusal {
  problem: MfaError;
  /** How many photos may not match. */
  most: number;
  /** There is another way. */
  canLeave: boolean;
}

/** Several that did not match in a row are followed by a pause, whatever the limit. */
const PAUSE_AFTER = 5;

/** What follows from an answer that is no success. */
export function afterRefusal(sent: FaceSending, refusal: Refusal): FaceCaptureState {
  const { problem } = refusal;
  const { mismatches } = sent;
  switch (problem.code) {
    case 'token-expired':
    case 'locked':
      return { status: problem.code === 'locked' ? 'locked' : 'expired', problem };
    case 'face-mismatch':
      return afterMismatch(sent, refusal);
    case 'face-not-sent':
      return again(sent, mismatches, problem);
    case 'network':
    case 'timeout':
    case 'rate-limited':
      // Nothing has counted: the photo did not even arrive, or nobody looked at it.
      return { ...sent, status: 'review', problem };
    default:
      return { ...sent, status: 'review', problem, isSpent: true };
  }
}

function afterMismatch(sent: FaceSending, { problem, most, canLeave }: Refusal): FaceCaptureState {
  const mismatches = sent.mismatches + 1;
  if (mismatches >= most) {
    return canLeave
      ? { status: 'over', mismatches, problem }
      : { status: 'paused', mismatches: 0, problem };
  }
  if (mismatches % PAUSE_AFTER === 0) return { status: 'paused', mismatches, problem };
  return again(sent, mismatches, problem);
}

function again({ source }: FaceSending, mismatches: number, problem: MfaError): FaceCaptureState {
  return { mismatches, problem, status: source === 'file' ? 'upload' : 'starting' };
}
