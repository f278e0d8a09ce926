import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type FormEvent } from 'react';
import { describe, expect, it, test, vi } from 'vitest';
import { Button } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('Button', (props) => <Button {...props}>Go</Button>, {
  part: 'button',
  node: () => HTMLButtonElement,
});

describe('a button', () => {
  it('is pressed, and submits nothing unless it is told to', async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button onClick={onClick}>Go</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test.each([{ busy: true }, { disabled: true }])(
    'with %j keeps the focus and does nothing, by key, press or form',
    async (state) => {
      const onClick = vi.fn();
      const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
      const form = (now: object) => (
        <form onSubmit={onSubmit}>
          <input aria-label="Code" />
          <Button type="submit" onClick={onClick} {...now}>
            Verify
          </Button>
        </form>
      );
      const { rerender } = render(form({}));
      const button = screen.getByRole('button', { name: 'Verify' });
      button.focus();
      rerender(form(state));
      expect(button).toHaveFocus();
      expect(button).toHaveAttribute('aria-disabled', 'true');
      expect(button).not.toBeDisabled();
      await userEvent.click(button);
      await userEvent.keyboard('{Enter} ');
      await userEvent.type(screen.getByRole('textbox'), '{Enter}');
      expect(onClick).not.toHaveBeenCalled();
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );

  it('shows that it is busy without changing its name', () => {
    render(<Button busy>Verify</Button>);
    const button = screen.getByRole('button', { name: 'Verify' });
    expect(button).toHaveAttribute('data-busy');
    expect(button.querySelector('[data-part="spinner"]')).toHaveAttribute('aria-hidden', 'true');
  });

  it('says what it is by data attributes', () => {
    render(
      <Button variant="primary" size="small" wide>
        Go
      </Button>,
    );
    const button = screen.getByRole('button');
    expect(button).toHaveAttribute('data-variant', 'primary');
    expect(button).toHaveAttribute('data-size', 'small');
    expect(button).toHaveAttribute('data-wide');
  });
});

describe('a button rendered as another element', () => {
  it('keeps what is its own where the element says nothing, and takes what the element alone says', () => {
    const onPress = vi.fn();
    render(
      <Button
        className="ours"
        onClick={onPress}
        render={<button type="reset" title="Anew" className={undefined} onClick={undefined} />}
      >
        Start again
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Start again' });
    expect(button).toHaveClass('mfa-button', 'ours');
    expect(button).toHaveAttribute('type', 'reset');
    expect(button).toHaveAttribute('title', 'Anew');
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('is that element, with both refs, classes and handlers', () => {
    const [ours, hosts] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
    const calls: string[] = [];
    render(
      <Button
        ref={ours}
        variant="primary"
        onClick={() => calls.push('button')}
        render={
          <button type="reset" ref={hosts} className="own" onClick={() => calls.push('element')} />
        }
      >
        Open
      </Button>,
    );
    const element = screen.getByText('Open');
    fireEvent.click(element);
    expect(element).toHaveAttribute('type', 'reset');
    expect(element).toHaveClass('mfa-button', 'own');
    expect(ours.current).toBe(element);
    expect(hosts.current).toBe(element);
    expect(calls).toEqual(['button', 'element']);
  });

  it('does nothing while it is disabled', () => {
    const follow = vi.fn();
    render(
      <Button disabled render={<button type="reset" onClick={follow} />}>
        Open
      </Button>,
    );
    expect(fireEvent.click(screen.getByText('Open'))).toBe(false);
    expect(follow).not.toHaveBeenCalled();
  });

  it('may be made by a function of its props', () => {
    render(
      <Button render={(props) => <div role="menuitem" tabIndex={-1} {...props} />}>Open</Button>,
    );
    expect(screen.getByRole('menuitem', { name: 'Open' })).toHaveClass('mfa-button');
  });
});
