import type { MfaErrorCode } from '../../client/MfaError.ts';

/** All optional: a driver works what is on the page. */
export interface MfaDriverOptions {
  /** Where to look: an element, or the shadow root that the kit stands in. @default document */
  within?: Document | ShadowRoot | Element | undefined;
  /** What time the app on the phone believes it is, such as that of `backend.clock`. @default Date.now */
  now?: (() => number) | undefined;
  /** Milliseconds to wait for each thing, below the test's own limit, so that the reason is read. @default 4000 */
  timeout?: number | undefined;
}

/** What a person sees: of several components inside each other the innermost, and the open dialog before the page. */
export interface MfaScreen {
  /** The component's class without its prefix, such as `code-verify`; `undefined` where none is in sight. */
  component: string | undefined;
  /** Its `data-state`. */
  state: string | undefined;
  /** Its `data-problem`. */
  problem: MfaErrorCode | undefined;
  /** A field says what is wrong with what stands in it. */
  isInvalid: boolean;
}

/** The ways to prove who one is, as the list of ways has them. */
export type DrivenWay = 'totp' | 'sms' | 'email' | 'face' | 'recovery';

/** What can be done with a row of the list. */
export type DrivenAction = 'continue' | 'replace' | 'rename' | 'make-default' | 'remove';

/** The app on the phone, once the key was read from the screen. */
export interface DrivenApp {
  secret: string;
  /** The code that it shows now, or at another time. */
  codeFor(atMs?: number): string;
}

/**
 * A person before the kit, for a test. Each step waits until it can be done, does it, waits for what comes of it and
 * gives back what is then on the screen; one that cannot be done rejects with a sentence that says what was there instead.
 */
export interface MfaDriver {
  /** What is on the screen now. */
  screen(): MfaScreen;
  /** Waits for a `data-state`. */
  waitFor(state: string): Promise<MfaScreen>;
  /** Presses the button or ticks the box that has this `data-part`. */
  press(part: string): Promise<MfaScreen>;
  /** Goes to the list of ways, where that is not there yet, and takes one. */
  chooseWay(way: DrivenWay): Promise<MfaScreen>;
  /** Has a code sent to a number or an address that is asked for. */
  sendTo(target: string): Promise<MfaScreen>;
  /** Types a code of the app, of a text message or of an e-mail, and sends it where it does not go by itself. */
  enterCode(code: string): Promise<MfaScreen>;
  enterRecoveryCode(code: string): Promise<MfaScreen>;
  /** Reads the setup key as somebody does who cannot scan, and proves the app with a code; rejects where that is refused. */
  setUpApp(): Promise<DrivenApp>;
  /** Does what the save step asks for and finishes; gives the codes as they stood there. */
  saveRecoveryCodes(): Promise<string[]>;
  /** In the list of authenticators: begins to add one. */
  add(way: DrivenWay): Promise<MfaScreen>;
  /** In the list of authenticators: takes an action of the first row of that kind. What is asked then has parts to press. */
  manage(way: DrivenWay, action: DrivenAction): Promise<MfaScreen>;
  /** Starts the camera where it is off, takes a photo and has it used. Binding takes two photos, so call it twice. */
  takePhoto(): Promise<MfaScreen>;
  /** Enters a code into the step-up dialog, and waits until that has closed; rejects where the code is refused. */
  answerStepUp(code: string): Promise<MfaScreen>;
}
