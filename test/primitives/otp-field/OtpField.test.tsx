import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
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

  it('has no code, no style and no length limit in the HTML of a server', () => {
    const html = renderToString(<OtpField aria-label="Code" defaultValue="123456" masked />);
    expect(html).not.toMatch(/123456|style=|maxlength|value=/i);
    expect(html).toMatch(/autocomplete="one-time-code"/i);
  });

  it('keeps what was typed before the page was hydrated, and tells of it', async () => {
    const onValueChange = vi.fn();
    const onComplete = vi.fn();
    const tree = (
      <OtpField
        aria-label="Code"
        defaultValue="9"
        onValueChange={onValueChange}
        onComplete={onComplete}
      />
    );
    const home = document.body.appendChild(document.createElement('div'));
    const template = new DOMParser().parseFromString(renderToString(tree), 'text/html');
    home.append(...template.body.childNodes);
    const input = home.querySelector('input');
    if (input) input.value = '123 456';
    const root = await act(async () => hydrateRoot(home, tree));
    expect(field()).toHaveValue('123456');
    expect(onValueChange.mock.calls).toEqual([['123456']]);
    expect(onComplete).not.toHaveBeenCalled();
    act(() => root.unmount());
    home.remove();
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
