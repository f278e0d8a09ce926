// What the tree shares: the client, the words, and what is remembered about one person, in memory
// only. Knows no screen and no flow; of React Query it knows the client and nothing that is asked.

export type { DeadlineKey, Deadlines } from './createDeadlines.ts';
export type { Enrolment, EnrolmentCalls, EnrolmentStore } from './createEnrolmentStore.ts';
export type { JudgedCodes, Verdict } from './createJudgedCodes.ts';
export type { Sendings } from './createSendings.ts';
export type { Session } from './createSession.ts';
export type { UnsavedCodes, UnsavedCodesStore } from './createUnsavedCodes.ts';
export type { Mfa } from './MfaContext.ts';
export { MfaContext, useMfa } from './MfaContext.ts';
export { MfaProvider } from './MfaProvider.tsx';
export type {
  FactorChange,
  FactorMethod,
  FlowName,
  MfaEvent,
  MfaProviderProps,
  SensitiveAction,
} from './MfaProviderProps.ts';
export { notifyHost } from './notifyHost.ts';
export type { StepUp, StepUpFetchOptions, StepUpOptions } from './StepUp.ts';
export { useDeadline } from './useDeadline.ts';
export { useLatest } from './useLatest.ts';
export { useLocale } from './useLocale.ts';
export type { MessageNoun } from './useMessages.ts';
export { useMessages } from './useMessages.ts';
