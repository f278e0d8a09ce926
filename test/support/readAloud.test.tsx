import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TotpEnrollment } from '../../src/index.ts';
import { readAloud } from './readAloud.ts';
import { renderWithMfa } from './renderWithMfa.tsx';
import { expectRequests } from './requests.ts';

it('reads the screen with the QR code in the order in which a person needs it', async () => {
  expectRequests({ associateTotp: 1 });
  renderWithMfa(<TotpEnrollment />, { signedIn: true });
  await screen.findByRole('img', { name: /^QR code/ });

  const said = await readAloud();
  const find = (pattern: RegExp) => said.findIndex((phrase) => pattern.test(phrase));
  const places = [
    /^heading, Set up/,
    /^image, QR code that adds/,
    /^button, Show setup key/,
    /^button, Continue/,
  ];
  const order = places.map(find);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, other) => one - other));
});
