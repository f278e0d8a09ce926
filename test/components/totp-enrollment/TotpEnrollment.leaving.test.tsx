import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectRequests } from '../../support/requests.ts';
import { createBackend, renderEnrollment } from './renderEnrollment.tsx';

it('L15 going back waits while the code is with the server; after a lost answer the list is read, and it goes', async () => {
  expectRequests({ associateTotp: 1, confirmTotp: 2 });
  const backend = createBackend();
  const page = renderEnrollment({}, { backend });
  const { user, enter, phone, root } = page;
  const field = await page.openCode();
  const back = screen.getByRole('button', { name: 'Back to the QR code' });
  const held = backend.faults.hold('confirmTotp');
  await enter(field, phone.wrongCode());
  await held.arrived;
  await user.click(back);
  expect(root()).toHaveAttribute('data-state', 'verifying');
  expect(field).toBeVisible();
  held.release();
  await waitFor(() => expect(field).toBeInvalid());

  const lists = backend.ledger.count('listAuthenticators');
  backend.faults.next('confirmTotp', { type: 'drop', when: 'before' });
  await user.clear(field);
  await enter(field, phone.code());
  await waitFor(() => expect(root()).toHaveAttribute('data-problem', 'unknown-outcome'));
  expect(backend.ledger.count('listAuthenticators')).toBe(lists + 1);
  await user.click(back);
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
  expect(field).not.toBeInTheDocument();
});
