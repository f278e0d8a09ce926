import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Header, Steps } from '../../../src/components/internal/index.ts';
import { infoIcon } from '../../../src/primitives/index.ts';

describe('the top of a step', () => {
  it('is a title that can have the focus, and nothing where there is nothing more', () => {
    const { container } = render(<Header title="Enter your code" />);
    const title = screen.getByRole('heading', { level: 2, name: 'Enter your code' });
    expect(title).toHaveAttribute('tabindex', '-1');
    expect(container.querySelector('[data-part="header"]')?.children).toHaveLength(1);
  });

  it('has its emblem, its sentence and what the step adds, in this order', () => {
    const { container } = render(
      <Header
        title="Done"
        description="You are in."
        emblem={{ icon: infoIcon, tone: 'success' }}
        steps={<i data-part="steps" />}
      >
        <i data-part="more" />
      </Header>,
    );
    const parts = [...(container.firstElementChild?.children ?? [])];
    expect(parts.map((part) => part.getAttribute('data-part'))).toEqual([
      'steps',
      'emblem',
      'header-title',
      'header-description',
      'more',
    ]);
    const emblem = container.querySelector('[data-part="emblem"]');
    expect(emblem).toHaveAttribute('data-tone', 'success');
    expect(emblem?.querySelector('svg')).not.toBeNull();
    expect(screen.getByText('You are in.')).toBeVisible();
  });

  it('says where the step stands, to the eye by bars that are no text', () => {
    const { container } = render(<Steps step={2} total={3} text="Step 2 of 3" />);
    const parts = [...container.querySelectorAll('[data-part="steps-part"]')];
    expect(parts.map((part) => part.getAttribute('data-state'))).toEqual([
      'done',
      'current',
      'todo',
    ]);
    expect(container.querySelector('[data-part="steps"]')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('Step 2 of 3')).toBeVisible();
  });
});
