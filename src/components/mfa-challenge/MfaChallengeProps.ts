import type { ReactNode } from 'react';
import type { MfaError, MfaUser } from '../../client/index.ts';
import type { ChallengeConfig, MfaChallengeOptions, SaveGate } from '../../flows/index.ts';
import type { CodeVerifyFormProps } from '../code-verify/index.ts';
import type { FaceCaptureProps } from '../face-capture/index.ts';

/** What `MfaChallenge` takes. */
export interface MfaChallengeProps {
  /** The login's answer: the data of 1635 or 1636, or the error that a login threw. */
  trigger: unknown;
  /**
   * The factor to open with.
   * @default the first that can be used
   */
  defaultMethod?: MfaChallengeOptions['defaultMethod'];
  /**
   * How many digits a code has: one number, or one for each method. Goes before `config`.
   * @default 6 from an app, 4 in a message
   */
  codeLength?: CodeVerifyFormProps['codeLength'];
  /**
   * Sends a whole code without a press of the button.
   * @default true
   */
  autoSubmit?: boolean | undefined;
  /**
   * What must be done before new recovery codes can be left.
   * @default 'acknowledge'
   */
  saveGate?: SaveGate | undefined;
  /** What the login's answer does not say: what `readPublicConfig` gave, or the host's own. */
  config?: ChallengeConfig | undefined;
  /** Finds faces for the hints of a face check. A function is called once the camera is on. */
  detector?: FaceCaptureProps['detector'];
  /** Starts the worker that makes the photo of a face check. Without one the page makes it. */
  worker?: FaceCaptureProps['worker'];
  /** What happens to the photo of a face check. */
  policy?: FaceCaptureProps['policy'];
  /** Where to find help. Shown with the list of ways and where none is left. */
  support?: ReactNode | undefined;
  /** Called once, after recovery codes have been saved. */
  onSuccess?: ((user: MfaUser) => void) | undefined;
  /**
   * Offers who came in with a recovery code to set an app up again, for the old one is usually lost.
   * Called after `onSuccess`, which waits for the choice.
   */
  onSetUpAgain?: (() => void) | undefined;
  /** The person wants back to the login, to sign in again or as somebody else. */
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}
