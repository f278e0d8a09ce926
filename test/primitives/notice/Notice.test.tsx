import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notice } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('Notice', (props) => <Notice {...props}>Text</Notice>, {
  part: 'notice',
  node: () => HTMLDivElement,
});

test('a notice without a title has no place for one', () => {
  const { container } = render(<Notice>The server did not answer.</Notice>);
  expect(container.querySelector('strong')).toBeNull();
});

test.each(['info', 'success', 'warning', 'danger'] as const)(
  'a %s notice shows its tone, in words too',
  (tone) => {
    const { container } = render(
      <Notice tone={tone} title="Problem.">
        The server did not answer.
      </Notice>,
    );
    expect(screen.getByText('The server did not answer.')).toBeVisible();
    expect(screen.getByText('Problem.')).toBeVisible();
    expect(container.firstElementChild).toHaveAttribute('data-tone', tone);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('[role]')).toBeNull();
  },
);
