import type { FaultTarget, LedgerEntry, MfaFault } from '../../src/testing/index.ts';

/** What passes between a story and the panel, on Storybook's channel. */
export const events = {
  /** The panel wants a report. */
  ask: 'mfa/backend/ask',
  /** The panel has something go wrong. */
  order: 'mfa/backend/order',
  /** The panel has nothing go wrong any more. */
  clear: 'mfa/backend/clear',
  /** The story says how its backend is. */
  report: 'mfa/backend/report',
} as const;

/** A fault that can be sent through a channel: one without a function or a promise. */
export type PlainFault = Exclude<MfaFault, { type: 'wait' | 'edit' }>;

/** What shall go wrong, and with what. */
export interface FaultOrder {
  target: FaultTarget;
  fault: PlainFault;
  /** With every request, and not the next alone. */
  isLasting: boolean;
}

/** A line of the ledger, with the fault that the panel ordered for it. */
export interface ReportedRequest extends LedgerEntry {
  fault: PlainFault | undefined;
}

/** What the backend of the story on screen has seen, and what is to come. */
export interface BackendReport {
  requests: readonly ReportedRequest[];
  orders: readonly FaultOrder[];
  /** What the person's authenticator app shows now, where one is set up or about to be. */
  appCode: { code: string; secondsLeft: number } | undefined;
  /** What was sent to the person, the newest first. */
  sent: readonly { id: string; to: string; code: string }[];
}
