import { screen, waitFor } from '@testing-library/react';
import type { FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CodeVerifyForm } from '../../../src/index.ts';
import '../../../src/theme/index.css';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from './codes.ts';
import { openDialog, renderDialog } from './renderDialog.tsx';
import { getButton, getField, getRoot, renderForm, rootSays, selectedText } from './renderForm.tsx';

describe('CodeVerifyForm in Chromium', () => {
  it('I18 in a form of the host, Enter and the button send the code and never that form', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const { backend, show } = renderForm();
    show(
      <form onSubmit={onSubmit}>
        <CodeVerifyForm autoSubmit={false} />
        <button type="submit">Of the host</button>
      </form>,
    );
    await userEvent.type(getField(), `${wrongCode(backend)}{Enter}`);
    await rootSays(/did not match/);
    await userEvent.keyboard(wrongCode(backend, 1));
    await userEvent.click(getButton());
    await rootSays(/Codes depend on the clock/);
    expect(document.querySelector('form form')).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
    expectRequests({ verifyTotp: 2 });
  });

  it('L07 Enter right after the last digit sends one code', async () => {
    const { backend, onSuccess } = renderForm();
    await userEvent.type(getField(), `${rightCode(backend)}{Enter}{Enter}`);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expectRequests({ verifyTotp: 1 });
  });

  it('S15 the next key replaces a code that did not match', async () => {
    const { backend } = renderForm();
    await userEvent.type(getField(), wrongCode(backend));
    await rootSays(/did not match/);
    await waitFor(() => expect(selectedText(getField())).toBe(wrongCode(backend)));
    expect(getField()).toHaveFocus();
    await userEvent.keyboard('9');
    expect(getField()).toHaveValue('9');
    expectRequests({ verifyTotp: 1 });
  });

  it('I14 the field takes the focus in a dialog that a person opened, at 16 px or more, and not in the page', async () => {
    renderForm();
    expect(document.body).toHaveFocus();
    expect(Number.parseFloat(getComputedStyle(getField()).fontSize)).toBeGreaterThanOrEqual(16);
  });

  it('the dialog takes the focus, keeps it inside, and gives it back', async () => {
    renderDialog();
    const dialog = await openDialog(userEvent);
    expect(getField()).toHaveFocus();
    expect(dialog.matches(':modal')).toBe(true);
    expect(Number.parseFloat(getComputedStyle(getField()).fontSize)).toBeGreaterThanOrEqual(16);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
  });

  it('stays where it is when an error takes its place under the field', async () => {
    const { backend } = renderForm();
    const top = getField().getBoundingClientRect().top;
    await userEvent.type(getField(), wrongCode(backend));
    await rootSays(/did not match/);
    expect(getField().getBoundingClientRect().top).toBe(top);
    expect(getRoot().scrollWidth).toBeLessThanOrEqual(getRoot().clientWidth);
    expectRequests({ verifyTotp: 1 });
  });
});
