import { createLazy } from '../internal/createLazy.ts';

/** The questions, the codes and the form for a name. Loaded as soon as there is a page, for a press may lead there. */
export const laterParts = createLazy(() => import('./onDemand.ts'));

/** Setting an app up is a component of its own, which few visits need. */
export const enrolDialog = createLazy(() => import('./EnrolDialog.tsx'));

/** So is setting a face check up, with the camera. */
export const faceDialog = createLazy(() => import('./FaceDialog.tsx'));
