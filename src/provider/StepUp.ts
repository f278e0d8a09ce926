import type { MfaUser } from '../client/index.ts';

/** What asks a person to confirm again who they are. */
export interface StepUp {
  /**
   * Opens the challenge in `StepUpDialog` and resolves when it is passed; callers at the same time
   * share one dialog. Rejects with an `MfaError`: `aborted` when the person leaves, `token-expired`
   * when it took too long.
   */
  stepUp(options: StepUpOptions): Promise<MfaUser>;
  /**
   * A `fetch` whose requests wait while an answer asks for a second factor, and are sent again once
   * it was given, once and never twice. A body that is a stream is refused, for it can be sent only once.
   */
  withStepUp(send: typeof fetch, options?: StepUpFetchOptions): typeof fetch;
}

/** What a step-up is for. */
export interface StepUpOptions {
  /**
   * Why it is asked for: a whole sentence, shown in the dialog, or one word such as
   * `remove-totp`, which only `getStepUpTrigger` and the backend hear of.
   */
  reason: string;
  /** Trigger data that the host has already: whatever `readTrigger` accepts. */
  trigger?: unknown;
  /** The caller does not want it any more. When nobody else waits, the dialog closes. */
  signal?: AbortSignal | undefined;
}

/** How requests step up. */
export interface StepUpFetchOptions {
  /**
   * Whether an answer asks for a second factor. It gets a copy, whose body it may read.
   * @default code 1635 or 1636 in a JSON body
   */
  isChallenge?: ((response: Response) => boolean | Promise<boolean>) | undefined;
  /**
   * Writes what the challenge gave into the request, before that is sent again.
   * @default replaces the token of an `Authorization: Bearer` header
   */
  authorize?: ((request: Request, user: MfaUser) => Request | Promise<Request>) | undefined;
  /**
   * As in `StepUpOptions`.
   * @default ''
   */
  reason?: string | undefined;
}
