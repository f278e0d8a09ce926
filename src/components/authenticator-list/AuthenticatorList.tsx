'use client';

import type { JSX } from 'react';
import {
  type AuthenticatorListOptions,
  type SaveGate,
  useAuthenticatorList,
} from '../../flows/index.ts';
import type { FaceCaptureProps } from '../face-capture/index.ts';
import { Boundary } from '../internal/index.ts';
import { AuthenticatorListView } from './AuthenticatorListView.tsx';

export interface AuthenticatorListProps extends AuthenticatorListOptions {
  /** Where phone and address are changed. Stands as a link beside what comes from the profile. */
  profileHref?: string | undefined;
  /** Adds a phone number, where the host can. Offered while none is set up. */
  onAddPhone?: (() => void) | undefined;
  /** Adds an email address, where the host can. Offered while none is set up. */
  onAddEmail?: (() => void) | undefined;
  /**
   * Shown in the app that is set up, on the sheet of recovery codes, and as whom a photo goes to.
   * @default what the server's key URI says, and the host name of the page
   */
  issuer?: string | undefined;
  /** Shown in the app that is set up, and on the sheet of recovery codes. @default what the server's key URI says */
  account?: string | undefined;
  /**
   * What must be done before new recovery codes are left: say that they are saved, type one of them, or nothing.
   * @default 'acknowledge'
   */
  saveGate?: SaveGate | undefined;
  /** Finds faces for the hints while a face check is set up. A function is called once the camera is on. */
  detector?: FaceCaptureProps['detector'];
  /** Starts the worker that makes the photos of a face check. Without one the page makes them. */
  worker?: FaceCaptureProps['worker'];
  /** What happens to the photos of a face check. */
  policy?: FaceCaptureProps['policy'];
  className?: string | undefined;
  id?: string | undefined;
}

/**
 * What protects a person's account, to add to, to replace, to rename and to remove. Asks for a step-up
 * before what is dangerous, where trigger data can be had; `StepUpDialog` then has to stand on the page.
 * Needs `MfaProvider` above it. Renders `<section>`.
 */
export function AuthenticatorList(props: AuthenticatorListProps): JSX.Element {
  return (
    <Boundary noun="authenticator-list" className={props.className} id={props.id}>
      <Listed {...props} />
    </Boundary>
  );
}

function Listed(props: AuthenticatorListProps) {
  return <AuthenticatorListView {...props} list={useAuthenticatorList(props)} />;
}
