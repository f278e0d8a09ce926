'use client';

export { ListTrouble } from './ListTrouble.tsx';
export { Outcome } from './Outcome.ts';
export { OutcomeNotices } from './OutcomeNotices.tsx';
export { Questions } from './Questions.tsx';
export { RecoveryRow } from './RecoveryRow.tsx';
export { RenameForm } from './RenameForm.tsx';
