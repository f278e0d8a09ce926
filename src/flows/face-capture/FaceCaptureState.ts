import type { Guidance, Photo, PhotoMistake } from '../../camera/index.ts';
import type { MfaError, MfaUser } from '../../client/index.ts';

/** Where a photo came from. */
export type PhotoSource = 'camera' | 'file';

/** Where a person is in a face check. `status` is the `data-state`. */
export type FaceCaptureState =
  | (FaceTry & { status: 'intro' })
  /** The browser may be asking the person. */
  | (FaceTry & { status: 'asking' })
  | (FaceTry & {
      status: 'starting';
      /** The browser plays no picture without a press. */
      needsPress?: boolean | undefined;
    })
  | FaceLive
  | FaceCountdown
  /** The photo is being made. */
  | (FaceTry & { status: 'taking' })
  | FaceReview
  | FaceUploading
  /** The photo is there and is being compared. */
  | (FaceSending & { status: 'checking' })
  | { status: 'done'; user: MfaUser }
  | (FaceTry & {
      status: 'no-camera';
      problem: MfaError;
      /** The person has allowed it in the meantime. */
      isAllowed?: boolean | undefined;
      /** The browser has kept it back before. */
      isRepeated?: boolean | undefined;
    })
  /** `left`: the page was out of sight. `elsewhere`: another part of it has the camera. */
  | (FaceTry & { status: 'off'; reason: 'left' | 'elsewhere' })
  /** A file is asked for. */
  | (FaceTry & { status: 'upload'; mistake?: PhotoMistake | undefined })
  /** Too many photos did not match. `paused` ends with the pause of the channel `face`; `over` does not. */
  | (FaceTry & { status: 'paused' | 'over' })
  | { status: 'locked' | 'expired'; problem: MfaError };

/** What is known from one screen to the next. */
export interface FaceTry {
  /** Photos that did not match. */
  mismatches: number;
  /** The first of two. */
  first?: Photo | undefined;
  /** The browser has kept the camera back. */
  wasBlocked?: boolean | undefined;
  /** Why the photo before was not taken. */
  problem?: MfaError | undefined;
}

/** The person sees themselves. */
export interface FaceLive extends FaceTry {
  status: 'live';
  guidance?: Guidance | undefined;
}

/** The photo is taken in so many seconds. */
export interface FaceCountdown extends FaceTry {
  status: 'countdown';
  seconds: number;
  guidance?: Guidance | undefined;
}

/** The person looks at the photo before it is sent. */
export interface FaceReview extends FaceTry {
  status: 'review';
  photo: Photo;
  source: PhotoSource;
  /** It was sent and is not sent again: what has become of it is known, or may be worse than nothing. */
  isSpent?: boolean | undefined;
}

export interface FaceSending extends FaceTry {
  photo: Photo;
  source: PhotoSource;
}

/** The photo is on its way. */
export interface FaceUploading extends FaceSending {
  status: 'uploading';
  /** How much has arrived, 0 to 1; `undefined` where nobody can tell. */
  progress?: number | undefined;
}
