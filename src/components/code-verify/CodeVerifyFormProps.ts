import type { MfaError, MfaUser } from '../../client/index.ts';
import type { CodeMethod } from '../../flows/index.ts';

/** How a code proved the person. */
export interface CodeVerifyResult {
  user: MfaUser;
  method: CodeMethod;
  /** Whether the box for this device was selected when the code was sent. The kit does nothing with it. */
  trustDevice: boolean;
}

/** What `CodeVerifyForm` takes. */
export interface CodeVerifyFormProps {
  /**
   * How many characters a code has, 4 to 8: one number, or one for each method.
   * @default 6
   */
  codeLength?: number | Partial<Record<CodeMethod, number>> | undefined;
  /**
   * Codes have letters too.
   * @default false
   */
  alphanumeric?: boolean | undefined;
  /**
   * Shows dots in place of the characters.
   * @default false
   */
  masked?: boolean | undefined;
  /**
   * Sends a whole code without a press of the button.
   * @default true
   */
  autoSubmit?: boolean | undefined;
  /**
   * Offers to skip this step on this device: for so many days, or without an end for `Infinity`.
   * @default no such offer
   */
  trustDeviceDays?: number | undefined;
  /** The service whose entry in the app is meant. */
  issuer?: string | undefined;
  /** Offers the recovery code as another way. */
  onUseRecoveryCode?: (() => void) | undefined;
  /** Offers the face check as another way. */
  onUseFace?: (() => void) | undefined;
  /** Called once, also where the answer comes after the form is gone. */
  onSuccess?: ((result: CodeVerifyResult) => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}
