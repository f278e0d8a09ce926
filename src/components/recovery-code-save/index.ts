// Saving recovery codes: the flow, the parts that show the codes, and the words. The step itself also
// stands at the end of other components; it knows none of them.

export { keepButtons } from './KeepActions.tsx';
export type { RecoveryCodeSaveProps } from './RecoveryCodeSave.tsx';
export { RecoveryCodeSave } from './RecoveryCodeSave.tsx';
export { SaveStep } from './SaveStep.tsx';
