import type { ErrorMessages, FaceProblem } from '../Messages.ts';
import { enCodeErrors } from './codeErrors.ts';
import { enRareErrors } from './rareErrors.ts';

/** A text for each problem that a screen without a camera can meet; `enFaceErrors` has the others. */
export const enErrors: Omit<ErrorMessages, FaceProblem> = { ...enCodeErrors, ...enRareErrors };
