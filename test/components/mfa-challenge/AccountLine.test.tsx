import { expect, it } from 'vitest';
import { AccountLine } from '../../../src/components/mfa-challenge/AccountLine.tsx';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

it.each([
  ['robin.vale.of.the.north@fernway-harbour.example', 'robin.vale.of.the.north@'],
  ['robin@fernway.example', undefined],
])('breaks %s before its domain only where one line is too short', (email, firstLine) => {
  const { container } = renderWithMfa(<AccountLine person={{ email }} />);
  const name = container.querySelector('[data-part="account-name"]');
  expect(name).toHaveTextContent(email);
  expect(container.querySelector('wbr')?.previousSibling?.textContent).toBe(firstLine);
});
