// Asking again, in a dialog that stands over the page and serves whoever waits. Knows who waits by its
// flow, and of the challenge inside only that it ends with a user.

export type { StepUpDialogProps } from './StepUpDialog.tsx';
export { StepUpDialog } from './StepUpDialog.tsx';
