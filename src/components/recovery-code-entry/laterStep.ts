import { createLazy } from '../internal/createLazy.ts';

/**
 * The screens and notices that do not come first. Loaded as soon as there is a page: what shows the
 * new code must not be missing once the old one is used up.
 */
export const laterStep = createLazy(() => import('./LaterStep.tsx'));
