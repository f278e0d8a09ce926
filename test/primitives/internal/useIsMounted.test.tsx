import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useIsMounted } from '../../../src/primitives/index.ts';

const Probe = () => <output>{useIsMounted() ? 'mounted' : 'not yet'}</output>;

it('tells the server from the page', () => {
  expect(renderToString(<Probe />)).toContain('not yet');
  render(<Probe />);
  expect(screen.getByRole('status')).toHaveTextContent('mounted');
});
