/** What the browser gave: a stream, or its error as it is. */
export interface Grant {
  stream?: MediaStream | undefined;
  error?: unknown;
}

/** Whether there is a camera to ask for: not on a page without a secure connection, nor in some web views. */
export function canAskForCamera(): boolean {
  return window.isSecureContext && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

/** The request before: two at a time make one of them fail on phones. */
let opening: Promise<unknown> = Promise.resolve();
/** ms. Longer than a camera takes to open; a question that nobody answers may stand for ever. */
const PATIENCE = 1000;

/**
 * Asks for the camera, never for sound. What cannot be had exactly is asked for once more, loosely;
 * a hiccup of the hardware is tried once more. Asks nothing more once `isWanted` says no.
 */
export async function requestStream(
  deviceId: string | undefined,
  isWanted: () => boolean,
): Promise<Grant> {
  await settled(opening, PATIENCE);
  if (!isWanted()) return {};
  const asked = ask({ ...size, ...sourceOf(deviceId) }, isWanted);
  opening = asked;
  return asked;
}

async function ask(video: MediaTrackConstraints | true, isWanted: () => boolean): Promise<Grant> {
  const first = await getStream(video);
  const second = secondTry(first.error, video);
  return second === undefined || !isWanted() ? first : getStream(second);
}

/** Waits for a promise, but not longer than that. */
function settled(promise: Promise<unknown>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    void promise.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Firefox hides the class of some of these errors, so they are known by name. */
function secondTry(error: unknown, video: MediaTrackConstraints | true) {
  switch (nameOf(error)) {
    case 'OverconstrainedError':
    case 'ConstraintNotSatisfiedError':
      return true;
    case 'NotFoundError':
      // The chosen one is gone; there may be others.
      return video !== true && 'deviceId' in video ? true : undefined;
    case 'AbortError':
    case 'InvalidStateError':
      return video;
    default:
      return undefined;
  }
}

async function getStream(video: MediaTrackConstraints | true): Promise<Grant> {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ audio: false, video }) };
  } catch (error) {
    return { error };
  }
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}

/** Wishes, not demands: a camera that has less is better than none. */
const size = { width: { ideal: 1280 }, height: { ideal: 720 } };

function sourceOf(deviceId: string | undefined): MediaTrackConstraints {
  return deviceId === undefined ? { facingMode: 'user' } : { deviceId: { exact: deviceId } };
}
