import { screen, waitFor } from '@testing-library/react';
import type { FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RecoveryCodeEntry } from '../../../src/index.ts';
import '../../../src/theme/index.css';
import { expectRequests } from '../../support/requests.ts';
import { rootSays, selectedText } from '../code-verify/renderForm.tsx';
import { getButton, getField, renderEntry, rightCode, wrongCode } from './renderEntry.tsx';

const says = (text: string | RegExp) => rootSays(text, 'recovery-code-entry');
const saveTitle = () => screen.findByRole('heading', { name: 'Save your new recovery code' });

/** Pastes as a person does, with what the clipboard of a page gives. */
async function paste(text: string) {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  });
  getField().dispatchEvent(event);
  if (!event.defaultPrevented) document.execCommand('insertText', false, text);
}

describe('RecoveryCodeEntry in Chromium', () => {
  it('is sent by Enter', async () => {
    renderEntry();
    await userEvent.type(getField(), `${rightCode.replaceAll('-', '')}{Enter}`);
    expect(await saveTitle()).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('L07 Enter twice sends one code', async () => {
    renderEntry();
    await userEvent.type(getField(), `${rightCode}{Enter}{Enter}`);
    expect(await saveTitle()).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('I18 in a form of the host, Enter and the button send the code and never that form', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const { show } = renderEntry();
    show(
      <form onSubmit={onSubmit}>
        <RecoveryCodeEntry />
        <button type="submit">Of the host</button>
      </form>,
    );
    await userEvent.type(getField(), `${wrongCode}{Enter}`);
    await says(/did not match/);
    await userEvent.keyboard('a1b2');
    await userEvent.click(getButton());
    await says('You entered 4.');
    expect(document.querySelector('form form')).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('groups what is typed at the end, and the caret stays behind it', async () => {
    renderEntry();
    const field = getField();
    await userEvent.type(field, 'a1b2c3d4e');
    expect(field).toHaveValue('a1b2-c3d4-e');
    expect([field.selectionStart, field.selectionEnd]).toEqual([11, 11]);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(field).toHaveValue('a1b2-c3d');
    await userEvent.keyboard('4e');
    expect(field).toHaveValue('a1b2-c3d4-e');
  });

  it('moves nothing under a caret in the middle, and lets everything be deleted', async () => {
    renderEntry();
    const field = getField();
    await userEvent.type(field, 'a1b2c3d4');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Backspace}');
    expect(field).toHaveValue('a1b2c3d4');
    expect(field.selectionStart).toBe(4);
    await userEvent.keyboard('ff');
    expect(field).toHaveValue('a1b2ffc3d4');
    expect(field.selectionStart).toBe(6);
    await userEvent.keyboard('{Home}{Delete}{Delete}');
    expect(field).toHaveValue('b2ffc3d4');
  });

  it('I15 takes a pasted sheet whole, whatever the browser makes of its lines', async () => {
    renderEntry();
    getField().focus();
    await paste(
      `Use it once.\n\n${rightCode.slice(0, 15)}\n${rightCode.slice(15)}\n\nAccount: Ada`,
    );
    await userEvent.click(getButton());
    expect(await saveTitle()).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('S15 the next key replaces a code that did not match', async () => {
    renderEntry();
    await userEvent.type(getField(), `${wrongCode}{Enter}`);
    await says(/did not match/);
    await waitFor(() => expect(selectedText(getField())).toBe(wrongCode));
    await userEvent.keyboard('9');
    expect(getField()).toHaveValue('9');
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('stays where it is when an error takes the place of the hint, at 16 px or more', async () => {
    renderEntry();
    const top = getField().getBoundingClientRect().top;
    await userEvent.type(getField(), `${wrongCode}{Enter}`);
    await says(/did not match/);
    expect(getField().getBoundingClientRect().top).toBe(top);
    expect(Number.parseFloat(getComputedStyle(getField()).fontSize)).toBeGreaterThanOrEqual(16);
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('moves no button while the code is with the server', async () => {
    const { backend } = renderEntry({ className: 'mfa-card' });
    const top = getButton().getBoundingClientRect().top;
    const held = backend.faults.hold('verifyRecoveryCode');
    await userEvent.type(getField(), `${rightCode}{Enter}`);
    await held.arrived;
    await says('Checking your recovery code.');
    expect(getButton().getBoundingClientRect().top).toBe(top);
    held.release();
    expect(await saveTitle()).toHaveFocus();
    expectRequests({ verifyRecoveryCode: 1 });
  });

  it('B13 shows a whole code on the narrowest screen', async () => {
    const { innerWidth, innerHeight } = window;
    await page.viewport(320, 640);
    renderEntry({ className: 'mfa-card' });
    document.body.style.margin = '0';
    const field = getField();
    await userEvent.type(field, rightCode);
    expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    document.body.style.removeProperty('margin');
    await page.viewport(innerWidth, innerHeight);
  });
});
