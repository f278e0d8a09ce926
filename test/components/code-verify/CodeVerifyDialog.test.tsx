import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from './codes.ts';
import { openDialog, renderDialog } from './renderDialog.tsx';
import { describedBy, getField, getRoot, rootSays } from './renderForm.tsx';

describe('CodeVerifyDialog', () => {
  it('opens on the field, named and described', async () => {
    const { user } = renderDialog();
    expect(screen.queryByRole('dialog')).toBeNull();
    const dialog = await openDialog(user);
    expect(getField()).toHaveFocus();
    expect(describedBy(dialog)).toBe('Enter the 6-digit code from your authenticator app.');
    expect(dialog).toHaveAttribute('lang', 'en');
  });

  it('closes once the code was accepted, and gives the focus back', async () => {
    const onSuccess = vi.fn();
    const { backend, user, onOpenChange } = renderDialog({ onSuccess });
    await openDialog(user);
    await user.type(getField(), rightCode(backend));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    expectRequests({ verifyTotp: 1 });
  });

  it.each([
    ['Escape', '{Escape}'],
    ['the cross', undefined],
  ])('is left by %s', async (_, key) => {
    const onCancel = vi.fn();
    const { user, onOpenChange } = renderDialog({ onCancel });
    await openDialog(user);
    if (key) await user.keyboard(key);
    else await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('B12 the opener is removed meanwhile: the focus goes to what the host names', async () => {
    const { user } = renderDialog({}, { isOpenerRemovable: true });
    await openDialog(user);
    act(() => screen.getByRole('button', { name: 'Hide', hidden: true }).click());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Account' })).toHaveFocus());
  });

  it('B11 is not left while a code is with the server, and says why', async () => {
    const onCancel = vi.fn();
    const { backend, user } = renderDialog({ onCancel });
    await openDialog(user);
    const held = backend.faults.hold('verifyTotp');
    await user.type(getField(), wrongCode(backend));
    await held.arrived;
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCancel).not.toHaveBeenCalled();
    expect(announcedTexts()).toContain('Wait a moment. This is still being checked.');
    held.release();
    await rootSays(/did not match/);
    expectRequests({ verifyTotp: 1 });
  });

  it('cannot be left where the host forbids it', async () => {
    const onCancel = vi.fn();
    const { user } = renderDialog({ onCancel, dismissible: false });
    await openDialog(user);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Close|Cancel/ })).toBeNull();
    expect(onCancel).not.toHaveBeenCalled();
  });

  it('begins anew each time it is opened', async () => {
    const { backend, user } = renderDialog();
    await openDialog(user);
    await user.type(getField(), wrongCode(backend));
    await rootSays(/did not match/);
    await user.keyboard('{Escape}');
    await openDialog(user);
    expect(getField()).toHaveValue('');
    expect(getRoot()).not.toHaveAttribute('data-problem');
    expectRequests({ verifyTotp: 1 });
  });

  it('closes also where the host’s own callback throws', async () => {
    const problem = new Error('of the host');
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onSuccess = vi.fn(() => {
      throw problem;
    });
    const { backend, user } = renderDialog({ onSuccess });
    await openDialog(user);
    await user.type(getField(), rightCode(backend));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    vi.unstubAllGlobals();
    expect(reported.mock.calls).toEqual([[problem]]);
    expectRequests({ verifyTotp: 1 });
  });
});
