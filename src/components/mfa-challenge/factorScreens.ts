import { createLazy } from '../internal/createLazy.ts';

/** The code of an app, or one that is sent: proven, or set up where it is sent. */
export const verifyFactor = createLazy(() => import('./VerifyFactor.tsx'));

/** An app that is set up during the login. */
export const bindFactor = createLazy(() => import('./BindFactor.tsx'));

/** The recovery code. */
export const recoverFactor = createLazy(() => import('./RecoverFactor.tsx'));

/** The face check. */
export const faceFactor = createLazy(() => import('./FaceFactor.tsx'));

/** Recovery codes that an earlier screen left unsaved. */
export const saveStep = createLazy(() => import('../recovery-code-save/index.ts'));
