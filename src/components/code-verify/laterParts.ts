import { createLazy } from '../internal/createLazy.ts';

/** The screens beside the field. Loaded as soon as there is a page, for a press or an answer may lead there. */
export const laterStep = createLazy(() => import('./LaterStep.tsx'));

/** What stands below the field where its code is sent. */
export const sentPart = createLazy(() => import('./SentPart.tsx'));

/** The offer to trust this device, which few hosts make. */
export const trustPart = createLazy(() => import('./TrustDevice.tsx'));
