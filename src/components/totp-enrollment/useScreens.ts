'use client';

import type { TotpEnrollmentState } from '../../flows/index.ts';
import { createLazy } from '../internal/createLazy.ts';
import { useLazy } from '../internal/useLazy.ts';

/** Loaded while the first screen is read. */
export const laterSteps = createLazy(() => import('./LaterStep.tsx'));

/** Loaded while the person looks for the code, with the buttons that stand in it. */
export const saveStep = createLazy(async () => {
  const { keepButtons, SaveStep } = await import('../recovery-code-save/index.ts');
  // Without them the codes can be read all the same, so they are no reason to wait for another try.
  await keepButtons.load().catch(() => undefined);
  return SaveStep;
});

/** The screens that are loaded when their turn comes near; `isReady` says that the one of this state is there. */
export function useScreens(state: TotpEnrollmentState) {
  const { status } = state;
  const isFirst = status === 'idle' || status === 'requesting';
  const isCode = status === 'verifying' || (status === 'scan' && state.view === 'code');
  const isKey = isFirst || (status === 'scan' && !isCode);
  const isSaving = status === 'saving-code';
  const later = useLazy(laterSteps, isKey || isSaving ? 'soon' : 'now');
  const SaveStep = useLazy(saveStep, isSaving ? 'now' : isCode ? 'soon' : 'later');
  return { later, SaveStep, isReady: isKey || Boolean(isSaving ? SaveStep : later) };
}
