'use client';

import type { JSX } from 'react';
import type { MfaError, MfaUser, Source } from '../../client/index.ts';
import type { SaveGate } from '../../flows/index.ts';
import { Boundary } from '../internal/index.ts';
import { TotpEnrollmentFlow } from './TotpEnrollmentFlow.tsx';

export interface TotpEnrollmentProps {
  /**
   * Whether the app is set up for the person themselves or for the policy of the application.
   * @default 'SELF'
   */
  source?: Source | undefined;
  /** Shown in the app. @default what the server's key URI says */
  issuer?: string | undefined;
  /** Shown in the app. @default what the server's key URI says */
  account?: string | undefined;
  /**
   * `auto` asks for a key on opening; `button` shows an introduction first.
   * @default 'auto'
   */
  start?: 'auto' | 'button' | undefined;
  /** Digits of a code. @default what the server's key URI says, else 6 */
  codeLength?: number | undefined;
  /**
   * Sends a code as soon as its last digit is in.
   * @default true
   */
  autoSubmit?: boolean | undefined;
  /**
   * What must be done before the recovery codes are left: say that they are saved, type one of them,
   * or nothing.
   * @default 'acknowledge'
   */
  saveGate?: SaveGate | undefined;
  /** Called once, when the app is set up and its recovery codes are saved. */
  onSuccess?: ((result: { user?: MfaUser | undefined }) => void) | undefined;
  /** Where it is given, the person can give up. */
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}

/**
 * Sets up an authenticator app: shows the key as a QR code, a link and text, proves it with a code,
 * and has the recovery codes saved. Needs `MfaProvider` above it.
 */
export function TotpEnrollment(props: TotpEnrollmentProps): JSX.Element {
  return (
    <Boundary noun="totp-enrollment" className={props.className} id={props.id}>
      <TotpEnrollmentFlow {...props} />
    </Boundary>
  );
}
