import { act, screen } from '@testing-library/react';
import { onTestFinished } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../src/components/mfa-challenge/BindFactor.tsx';
import '../../src/components/mfa-challenge/VerifyFactor.tsx';
import '../../src/components/step-up/OpenStepUp.tsx';

/** An element that a page has for the kit, with something of the page's own in it. */
export function addElement(): HTMLElement {
  const element = document.createElement('div');
  element.append('Of the page');
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** Does what the script of a page does, and has it taken off the page in the end. */
export function mount<Result extends { unmount(): void }>(begin: () => Result): Result {
  const results: Result[] = [];
  act(() => void results.push(begin()));
  const [mounted] = results;
  if (!mounted) throw new Error('Nothing was mounted.');
  onTestFinished(() => act(() => mounted.unmount()));
  return mounted;
}

/** What a mount shows, by its outermost element. */
export const findRoot = (element: HTMLElement): HTMLElement | null =>
  element.querySelector('[data-part="root"]');

export const findField = (): Promise<HTMLInputElement> =>
  screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
