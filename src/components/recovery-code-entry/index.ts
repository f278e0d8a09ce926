// Getting in with a recovery code: the field for it, and the new code that takes its place. The view
// also stands in the second step of a login. Knows the flow's states and verbs, and no request.

export type { RecoveryCodeEntryProps } from './RecoveryCodeEntry.tsx';
export { RecoveryCodeEntry } from './RecoveryCodeEntry.tsx';
export type { RecoveryCodeEntryViewProps } from './RecoveryCodeEntryView.tsx';
export { RecoveryCodeEntryView } from './RecoveryCodeEntryView.tsx';
export { problemOf, stepOf } from './screenOf.ts';
