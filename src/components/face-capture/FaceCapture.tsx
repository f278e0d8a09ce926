'use client';

import type { JSX, ReactNode } from 'react';
import type { MfaError, MfaUser } from '../../client/index.ts';
import { type FaceCaptureOptions, useFaceCapture } from '../../flows/index.ts';
import { Boundary, ComponentRoot } from '../internal/index.ts';
import { FaceCaptureView } from './FaceCaptureView.tsx';
import { problemOf, stepOf } from './screenOf.ts';

export interface FaceCaptureProps {
  /**
   * `bind` sets the face check up with two photos, `verify` compares one.
   * @default 'verify'
   */
  mode?: FaceCaptureOptions['mode'];
  /**
   * Finds faces, so that hints can say how to move. A function is called once the camera is on, and what it gives is
   * disposed of in the end. Without one there are hints about light and sharpness.
   */
  detector?: FaceCaptureOptions['detector'];
  /**
   * Counts down and takes the photo by itself once all is well for a second. Needs `detector`; the button stays.
   * @default false
   */
  autoCapture?: boolean | undefined;
  /**
   * Shows the photo before it is sent.
   * @default true
   */
  review?: boolean | undefined;
  /**
   * Lets a person choose a photo from their files, also where there is no camera.
   * @default true
   */
  upload?: boolean | undefined;
  /**
   * How many photos may not match before the person is sent another way, or has to wait where there is none.
   * @default 5
   */
  maxAttempts?: number | undefined;
  /** Starts the worker that makes the photo, `react-mfa-kit/capture-worker`. Without one the page makes it. */
  worker?: (() => Worker) | undefined;
  /** Whom the photo goes to, in words. @default the host name of the page */
  issuer?: string | undefined;
  /** What happens to the photo: purpose, how long it is kept, a link. Stands where a general sentence stood. */
  policy?: ReactNode | undefined;
  /**
   * Has the person agree with a checkbox before the camera can be started.
   * @default false
   */
  consent?: boolean | undefined;
  /** Where to find help, where there is no way on. */
  support?: ReactNode | undefined;
  /** Leaves for another way, which every screen then offers. */
  onAnotherWay?: (() => void) | undefined;
  /** Called once; also where the answer comes after the component is gone. */
  onSuccess?: ((result: { user: MfaUser }) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}

/**
 * Takes a person's photo with the camera, or from a file, and has it compared. The camera is on only while they look into
 * it. No proof that a living person is there. Needs `MfaProvider` above it. Renders `<section>`.
 */
export function FaceCapture(props: FaceCaptureProps): JSX.Element {
  return (
    <Boundary noun="face-capture" className={props.className} id={props.id}>
      <Face {...props} />
    </Boundary>
  );
}

function Face(props: FaceCaptureProps) {
  const flow = useFaceCapture(props);
  const { state } = flow;
  return (
    <ComponentRoot
      noun="face-capture"
      state={state.status}
      step={stepOf(state)}
      problem={problemOf(state)}
      className={props.className}
      id={props.id}
    >
      <FaceCaptureView {...props} flow={flow} onCancel={props.onCancel && flow.cancel} />
    </ComponentRoot>
  );
}
