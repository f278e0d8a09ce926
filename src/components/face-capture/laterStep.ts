import { createLazy } from '../internal/createLazy.ts';

/** The screens after the introduction. Loaded as soon as there is a page, so that they are there when the camera is. */
export const laterStep = createLazy(() => import('./LaterStep.tsx'));
