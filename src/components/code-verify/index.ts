// Proving oneself with a code: inline, in a dialog, and the parts of it that the second step of a
// login shows in its own frame. Knows the flow's states and verbs, and no request.

export { AcceptedStep } from './AcceptedStep.tsx';
export type { CodeVerifyDialogProps } from './CodeVerifyDialog.tsx';
export { CodeVerifyDialog } from './CodeVerifyDialog.tsx';
export { CodeVerifyForm } from './CodeVerifyForm.tsx';
export type { CodeVerifyFormProps, CodeVerifyResult } from './CodeVerifyFormProps.ts';
export { CodeVerifyView } from './CodeVerifyView.tsx';
export { ExpiredStep } from './ExpiredStep.tsx';
export { LockedStep } from './LockedStep.tsx';
export { MethodList } from './MethodList.tsx';
export { maskTarget } from './maskTarget.ts';
export { givenLength, readCodeLength } from './readCodeLength.ts';
