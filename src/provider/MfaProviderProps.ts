import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MfaBackend, MfaErrorCode } from '../client/index.ts';
import type { MessagesOverride } from '../messages/index.ts';
import type { StepUp } from './StepUp.ts';

/** Where a person is in the kit, in the words of its flows. */
export type FlowName =
  | 'totp-enrollment'
  | 'code-verify'
  | 'recovery-code-entry'
  | 'recovery-code-save'
  | 'face-capture'
  | 'mfa-challenge'
  | 'authenticator-list'
  | 'step-up';

/** What happened in a flow. Never a code that was typed, a destination or an id. */
export interface MfaEvent {
  flow: FlowName;
  /** The status of the flow, in the words of `data-state`. */
  step: string;
  type: 'started' | 'shown' | 'copied' | 'failed' | 'abandoned' | 'completed';
  method?: FactorMethod | undefined;
  code?: MfaErrorCode | undefined;
}

/** A second factor, in the words of the kit. */
export type FactorMethod = 'totp' | 'sms' | 'email' | 'face';

/** What changed about a person's factors. */
export interface FactorChange {
  method: FactorMethod;
  change: 'added' | 'replaced' | 'removed';
}

/** What is about to be done that a hijacked session must not do. */
export interface SensitiveAction {
  action: 'replace' | 'remove' | 'regenerate';
  method: FactorMethod;
}

/** What `MfaProvider` takes. */
export interface MfaProviderProps {
  /** The backend: what `createAuthingClient` gives, or any object with some of its methods. */
  client: MfaBackend;
  /** The session token of the person. A new value is a refresh and restarts nothing. */
  token?: string | undefined;
  /** Whose data it is, such as `user.id`. A change empties all that the provider holds. */
  scope?: string | undefined;
  /**
   * A whole language, or a part of one over English.
   * @default English
   */
  messages?: MessagesOverride | undefined;
  /**
   * Shares the host's cache for what is read.
   * @default a private one
   */
  queryClient?: QueryClient | undefined;
  /**
   * Gets more time for a sign-in. Resolves with a new token, a login's answer, or nothing where the
   * host renders the new `trigger` itself.
   */
  refreshToken?: (() => unknown) | undefined;
  /**
   * Awaited before a sensitive action, which does not happen where this throws or rejects.
   * @default a step-up, where `getStepUpTrigger` or the client has trigger data for one
   */
  beforeSensitiveAction?: ((action: SensitiveAction) => unknown) | undefined;
  /** Gets trigger data for a step-up from the host's own server: whatever `readTrigger` accepts. */
  getStepUpTrigger?: ((reason: string) => Promise<unknown>) | undefined;
  /**
   * What `createStepUp` made, for code outside React.
   * @default one of its own
   */
  stepUp?: StepUp | undefined;
  onFactorChanged?: ((change: FactorChange) => void) | undefined;
  /** The token is missing, invalid or expired: back to the login. Called once for each token. */
  onSessionExpired?: ((details: { step: string }) => void) | undefined;
  onEvent?: ((event: MfaEvent) => void) | undefined;
  children?: ReactNode | undefined;
}
