import { screen, waitFor } from '@testing-library/react';
import { type FormEvent, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TotpEnrollment } from '../../../src/components/totp-enrollment/index.ts';
import { expectRequests } from '../../support/requests.ts';
import { renderEnrollment } from './renderEnrollment.tsx';

// A simulated page gives a control inside a form to that form, whatever its `form` attribute says.
describe('TotpEnrollment in a form of the host', () => {
  it('I18 nests no form, and submits its own alone', async () => {
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
    const { user, phone, show, openCode } = renderEnrollment({ autoSubmit: false });
    const onHostSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    show(<HostForm onSubmit={onHostSubmit} />);
    const field = await openCode();
    await waitFor(() => expect(field.form).not.toBeNull());
    expect(field.form).not.toBe(field.closest('form'));
    expect(document.querySelector('form form')).toBeNull();
    for (const button of screen.getAllByRole<HTMLButtonElement>('button')) {
      expect([button.type, button.form?.id === field.form?.id]).not.toEqual(['submit', false]);
    }
    await userEvent.click(field);
    await userEvent.keyboard(`${phone.code()}{Enter}`);
    await screen.findByRole('heading', { name: 'Save your recovery code' });
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(await screen.findByRole('heading', { name: /app is set up/ })).toBeVisible();
    expect(onHostSubmit).not.toHaveBeenCalled();
  });
});

function HostForm({ onSubmit }: { onSubmit: (event: FormEvent) => void }) {
  const [count, setCount] = useState(0);
  return (
    <form onSubmit={onSubmit} onInput={() => setCount(count + 1)}>
      <TotpEnrollment key="hosted" autoSubmit={false} />
    </form>
  );
}
