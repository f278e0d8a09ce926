import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OtpField } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('OtpField', (props) => <OtpField {...props} />, {
  part: 'otp-field',
  innerPart: 'otp-field-input',
  node: () => HTMLInputElement,
});

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });

describe('a code field', () => {
  it('takes a code, in StrictMode too, and tells of it once', async () => {
    const onComplete = vi.fn();
    render(<OtpField aria-label="Code" onComplete={onComplete} />, { wrapper: StrictMode });
    await userEvent.type(field(), '123 456');
    expect(field()).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
    await userEvent.clear(field());
    await userEvent.paste('٦٥٤٣٢١');
    expect(onComplete.mock.calls).toEqual([['123456'], ['654321']]);
  });

  it('calls the newest callbacks', async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(<OtpField aria-label="Code" onValueChange={first} />);
    rerender(<OtpField aria-label="Code" onValueChange={second} />);
    await userEvent.type(field(), '1');
    expect(first).not.toHaveBeenCalled();
    expect(second.mock.calls).toEqual([['1']]);
  });

  it('follows a change of length', async () => {
    const { rerender } = render(<OtpField aria-label="Code" />);
    await userEvent.type(field(), '1234');
    rerender(<OtpField aria-label="Code" length={4} />);
    const box = document.querySelector('[data-part="otp-field"]');
    expect(box).toHaveAttribute('data-complete');
    expect(box).toHaveAttribute('data-length', '4');
  });

  it('shows what it is told of its state', () => {
    render(<OtpField aria-label="Code" state="verifying" aria-invalid="true" />);
    const box = document.querySelector('[data-part="otp-field"]');
    expect(box).toHaveAttribute('data-state', 'verifying');
    expect(box).toHaveAttribute('data-invalid');
    expect(field()).toHaveAttribute('aria-invalid', 'true');
  });

  it('leaves no listener behind', () => {
    const root = document;
    const [add, remove] = [
      vi.spyOn(root, 'addEventListener'),
      vi.spyOn(root, 'removeEventListener'),
    ];
    render(<OtpField aria-label="Code" />, { wrapper: StrictMode }).unmount();
    const kinds = (calls: unknown[][]) =>
      calls.map(([kind]) => kind).filter((kind) => kind === 'submit' || kind === 'reset');
    expect(kinds(add.mock.calls).length).toBeGreaterThan(0);
    expect(kinds(remove.mock.calls)).toEqual(kinds(add.mock.calls));
    add.mockRestore();
    remove.mockRestore();
  });

  it('does not listen to the forms of others', async () => {
    const onValueChange = vi.fn();
    render(
      <>
        <form aria-label="other" />
        <OtpField aria-label="Code" onValueChange={onValueChange} />
      </>,
    );
    await userEvent.type(field(), '123');
    onValueChange.mockClear();
    fireEvent.reset(screen.getByRole('form'));
    expect(field()).toHaveValue('123');
    expect(onValueChange).not.toHaveBeenCalled();
  });
});
