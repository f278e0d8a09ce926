import { screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { readTrigger } from '../../../src/client/index.ts';
import { targetStep } from '../../../src/components/code-verify/AskTarget.tsx';
import { laterStep, sentPart, trustPart } from '../../../src/components/code-verify/laterParts.ts';
import { CodeVerifyForm, type CodeVerifyFormProps } from '../../../src/index.ts';
import { guard, witness } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
await Promise.all([laterStep, sentPart, targetStep, trustPart].map((part) => part.load()));

/** Renders the form in the second step of the seeded person, who has an authenticator app. */
export function renderForm(props: CodeVerifyFormProps = {}, setting: MfaSetting = {}) {
  const onSuccess = vi.fn<NonNullable<CodeVerifyFormProps['onSuccess']>>(props.onSuccess);
  const onError = vi.fn<NonNullable<CodeVerifyFormProps['onError']>>(props.onError);
  const form = (
    <CodeVerifyForm {...props} onSuccess={onSuccess} onError={witness('onError', onError)} />
  );
  const { scenario = 'enrolled', backend = createTestBackend({ scenario }) } = setting;
  const token = readTrigger(backend.state.issueTrigger())?.mfaToken ?? '';
  const rendered = renderWithMfa(form, { backend, token: guard('mfaToken', token), ...setting });
  return { ...rendered, form, onSuccess, onError };
}

export const getField = () => screen.getByRole<HTMLInputElement>('textbox', { name: /code$/ });
export const getButton = () => screen.getByRole('button', { name: /^Verify/ });

/** The outermost element of a component, by its class. */
export function getRoot(noun = 'code-verify'): HTMLElement {
  const root = document.querySelector<HTMLElement>(`.mfa-${noun}`);
  if (!root) throw new Error(`No ${noun} is on the page.`);
  return root;
}

/** Waits until the component shows a text; the live regions stand outside it. */
export const rootSays = (text: string | RegExp, noun?: string) =>
  waitFor(() => expect(getRoot(noun)).toHaveTextContent(text));

/** The part of a field's text that is selected. */
export function selectedText({ value, selectionStart, selectionEnd }: HTMLInputElement): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** What is read with the field after its name. */
export function describedBy(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
