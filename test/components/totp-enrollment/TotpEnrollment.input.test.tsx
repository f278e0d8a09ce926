import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { findVerify, renderEnrollment } from './renderEnrollment.tsx';

const saved = () => screen.findByRole('heading', { name: 'Save your recovery code' });

describe('TotpEnrollment reads a code', () => {
  it.each([
    ['12345', 'The code has 6 digits. You entered 5.'],
    ['1234567', 'The code has 6 digits. You entered 7.'],
    ['', 'Enter the 6-digit code.'],
    ['code ab', 'Use digits only. The code has no letters or symbols.'],
  ])('I04 and sends nothing for “%s”: %s', async (text, error) => {
    expectRequests({ associateTotp: 1 });
    const { user, openCode } = renderEnrollment();
    const field = await openCode();
    await user.click(field);
    if (text) await user.paste(text);
    await user.click(await findVerify());
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAccessibleDescription(expect.stringContaining(error));
    expect(field).toBeInvalid();
    expect(field).toHaveValue(text);
  });

  it('I04 and explains one that is too long when the person goes on, and none that is only begun', async () => {
    expectRequests({ associateTotp: 1 });
    const { user, openCode } = renderEnrollment();
    const field = await openCode();
    await user.type(field, '123');
    await user.tab();
    expect(field).not.toBeInvalid();
    await user.click(field);
    await user.paste('4567');
    await user.tab();
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).not.toHaveFocus();
    expect(field).toHaveValue('1234567');
    expect(announcedTexts()).toContain('The code has 6 digits. You entered 7.');
  });

  it('I07 once, though a browser fills it in twice', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { phone, openCode } = renderEnrollment();
    const field = await openCode();
    const code = phone.code();
    fireEvent.input(field, { target: { value: code } });
    fireEvent.input(field, { target: { value: code } });
    expect(await saved()).toBeVisible();
  });

  it('I08 from a password manager, whose keys have no names', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { phone, openCode } = renderEnrollment();
    const field = await openCode();
    fill(field, phone.code());
    expect(await saved()).toBeVisible();
  });

  it('I09 that arrives while another is under way, when that was refused', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 2 });
    const { backend, phone, openCode, typeWrong, root } = renderEnrollment();
    const field = await openCode();
    const first = backend.faults.hold('confirmTotp');
    await typeWrong();
    await first.arrived;
    expect(root()).toHaveAttribute('data-state', 'verifying');
    expect(field).toBeEnabled();
    fill(field, phone.code());
    first.release();
    expect(await saved()).toBeVisible();
  });

  it('I10 that replaces a whole one', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 2 });
    const { user, phone, openCode, typeWrong } = renderEnrollment();
    const field = await openCode();
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    await user.paste(phone.code());
    expect(await saved()).toBeVisible();
  });

  it('I17 and loses none of it while it is busy', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, user, phone, openCode, typeWrong } = renderEnrollment();
    const field = await openCode();
    const confirm = backend.faults.hold('confirmTotp');
    await typeWrong();
    await confirm.arrived;
    expect(field).toHaveValue(phone.wrongCode());
    expect(field).not.toHaveAttribute('readonly');
    await user.keyboard('{Backspace}');
    expect(field).toHaveValue(phone.wrongCode().slice(0, 5));
    confirm.release();
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveValue(phone.wrongCode().slice(0, 5));
  });

  it('but leaves sending to a press where the host says so', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { backend, user, phone, openCode } = renderEnrollment({ autoSubmit: false });
    const field = await openCode();
    expect(field).not.toHaveAccessibleDescription();
    await user.type(field, phone.code());
    expect(backend.ledger.count('confirmTotp')).toBe(0);
    await user.click(await findVerify());
    expect(await saved()).toBeVisible();
  });

  it('and writes it into no attribute', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { openCode, typeWrong, phone, container } = renderEnrollment();
    const field = await openCode();
    await typeWrong();
    await waitFor(() => expect(field).toBeInvalid());
    expect(container.outerHTML).not.toContain(phone.wrongCode());
  });
});

/** As Bitwarden does: click, focus, keys without a name, the value, `input`, `change`. */
function fill(field: HTMLInputElement, value: string) {
  act(() => {
    fireEvent.click(field);
    field.focus();
    for (const type of ['keyDown', 'keyUp'] as const) {
      fireEvent(field, createEvent[type](field, { key: '' }));
    }
    fireEvent.input(field, { target: { value } });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
