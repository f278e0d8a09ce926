// What the finished components share: their outermost element, the top of a step, a code with its
// form, and problems in words. Knows no flow; each part takes what it shows as props.

export { Boundary } from './Boundary.tsx';
export { ClockHelp } from './ClockHelp.tsx';
export { CodeField } from './CodeField.tsx';
export { ComponentRoot } from './ComponentRoot.tsx';
export { CopyRefused } from './CopyRefused.tsx';
export { Header } from './Header.tsx';
export { HeaderIds } from './HeaderIds.ts';
export { Pause } from './Pause.tsx';
export { Problem, Reference } from './Problem.tsx';
export { Skeleton } from './Skeleton.tsx';
export { Steps } from './Steps.tsx';
export { SubmitButton } from './SubmitButton.tsx';
export { Text } from './Text.tsx';
export { useAnnouncement } from './useAnnouncement.ts';
export { useCoarsePointer } from './useCoarsePointer.ts';
export type { CodeForm, CodeFormOptions } from './useCodeForm.tsx';
export { useCodeForm } from './useCodeForm.tsx';
export type { ProblemWords } from './useProblemText.ts';
export { useProblemText } from './useProblemText.ts';
