import type { MfaError, MfaUser } from '../../client/index.ts';
import type { CodeMethod, CodeVerifyOptions } from '../../flows/index.ts';

/** How a code proved the person. */
export interface CodeVerifyResult {
  user: MfaUser;
  method: CodeMethod;
  /** Whether the box for this device was selected when the code was sent. The kit does nothing with it. */
  trustDevice: boolean;
}

/** What `CodeVerifyForm` takes. */
export interface CodeVerifyFormProps
  extends Pick<
    CodeVerifyOptions,
    'methods' | 'defaultMethod' | 'phone' | 'phoneCountryCode' | 'email'
  > {
  /**
   * How many characters a code has, 4 to 8: one number, or one for each method.
   * @default 6 from an app, 4 in a message
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
  /**
   * Fills the code of a text message in by itself, where the browser can (WebOTP). The message has to
   * end with this page's host and the code: `@example.com #1234`.
   * @default false
   */
  webOtp?: boolean | undefined;
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
