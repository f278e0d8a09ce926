import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { renderEnrollment } from './renderEnrollment.tsx';

afterEach(() => void vi.restoreAllMocks());

describe('TotpEnrollment', () => {
  it('says that the code was accepted once it is, and not again at the end', async () => {
    expectRequests({ listAuthenticators: 1, associateTotp: 1, confirmTotp: 1 });
    const { user, phone, openCode } = renderEnrollment();
    await user.type(await openCode(), phone.code());
    await screen.findByRole('heading', { name: 'Save your recovery code' });
    await waitFor(() => expect(announcedTexts().at(-1)).toBe('Code accepted.'));
    await user.click(screen.getByRole('checkbox', { name: /I have saved this code/ }));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await screen.findByRole('heading', { name: /app is set up/ });
    expect(announcedTexts().filter((text) => text === 'Code accepted.')).toHaveLength(1);
  });

  it('says how to copy the key where the browser refuses to, until that works', async () => {
    expectRequests({ associateTotp: 1 });
    const { user, container, phone, onEvent } = renderEnrollment();
    await user.click(await screen.findByRole('button', { name: 'Show setup key' }));
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    write.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    const refused = () => container.querySelector('[data-part="copy-refused"]');
    await user.click(screen.getByRole('button', { name: 'Copy setup key' }));
    await waitFor(() => expect(refused()).toBeVisible());
    expect(String(getSelection())).toBe(phone.secret());
    expect(onEvent.mock.calls.filter(([{ type }]) => type === 'copied')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy setup key' }));
    await waitFor(() => expect(refused()).not.toBeInTheDocument());
    expect(screen.getByText(/clipboard history/)).toBeVisible();
  });
});
