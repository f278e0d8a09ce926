import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { Problem, Reference } from '../../../src/components/internal/index.ts';
import { announcedTexts, announcements } from '../../support/announcements.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const failure = () => new MfaError('server-error', { requestId: 'abc-1' });

describe('a problem beside a screen that stays', () => {
  it('is nothing without one, and says nothing', () => {
    const { container } = renderWithMfa(<Problem problem={undefined} />);
    expect(container.querySelector('[data-part="problem"]')).toBeNull();
    expect(announcedTexts()).toEqual([]);
  });

  it('is said at once, and once, and again for another one in the same words', () => {
    const problem = failure();
    const { container, show } = renderWithMfa(<Problem problem={problem} />);
    const text = container.querySelector('[data-part="problem"]')?.textContent ?? '';
    expect(text).toContain('Reference for support: abc-1');
    expect(announcements()).toEqual([{ text: expect.any(String), isAssertive: true }]);
    show(<Problem problem={problem} />);
    expect(announcements()).toHaveLength(1);
    show(<Problem problem={failure()} />);
    expect(announcements()).toHaveLength(2);
    show(<Problem problem={undefined} />);
    show(<Problem problem={problem} />);
    expect(announcements()).toHaveLength(3);
    expect(new Set(announcedTexts()).size).toBe(1);
    expect(text).toContain(announcedTexts()[0]);
  });

  it('says what the place says of it, and has no reference where the server gave none', () => {
    const problem = new MfaError('server-error');
    const { container } = renderWithMfa(
      <Problem problem={problem} words={{ 'server-error': 'The photo was not sent.' }} />,
    );
    expect(container.querySelector('[data-part="problem"]')).toHaveTextContent(
      /^The photo was not sent\.$/,
    );
  });

  it.each([undefined, new MfaError('locked')])('a reference needs a number: %o', (problem) => {
    renderWithMfa(<Reference problem={problem} />);
    expect(screen.queryByText(/Reference/)).toBeNull();
  });
});
