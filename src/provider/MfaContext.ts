'use client';

import { createContext, useContext } from 'react';
import type { CallOptions, Capabilities, MfaUser } from '../client/index.ts';
import type { MessagesOverride } from '../messages/index.ts';
import type { Session } from './createSession.ts';
import type { UnsavedCodesStore } from './createUnsavedCodes.ts';
import type { MfaEvent, MfaProviderProps } from './MfaProviderProps.ts';
import type { StepUp } from './StepUp.ts';

/** What a provider shares with the flows and components below it. */
export interface Mfa extends MfaHost {
  /** What the backend has. */
  can: Capabilities;
  /** What is remembered about the person of the current scope. */
  session: Session;
  messages: MessagesOverride | undefined;
  /** Whether the host can get more time for a sign-in. */
  canRefresh: boolean;
  /** The host's own. */
  stepUp?: StepUp | undefined;
}

/** The part that stays the same object for the provider's whole life. */
export interface MfaHost {
  /** The provider's props of now. */
  props(): MfaProviderProps;
  /** Codes of the whole provider, for a sign-in changes the scope. */
  unsaved: UnsavedCodesStore;
  /** Made by the first who asks for one where the host has none, so that nobody else carries it. */
  ownStepUp: { current: StepUp | undefined };
  /** The options of a call. `token` goes before the provider's own; `''` counts as none. */
  callOptions(token?: string | undefined, signal?: AbortSignal | undefined): CallOptions;
  /** Whether an answer to `session` may still be delivered: the provider is there, for that person. */
  accepts(session: Session, user?: MfaUser | undefined): boolean;
  /** Wipes what the session holds and tells the host, once for each token. */
  expire(session: Session, step: string, token?: string | undefined): void;
  emit(event: MfaEvent): void;
}

export const MfaContext = createContext<Mfa | undefined>(undefined);

/** Reads the nearest provider. Throws a programmer error where there is none. */
export function useMfa(): Mfa {
  const mfa = useContext(MfaContext);
  if (mfa) return mfa;
  throw new Error(
    'react-mfa-kit: no MfaProvider above this component; there is no client to ask; ' +
      'render it inside <MfaProvider client={…}>, from the same copy of the package.',
  );
}
