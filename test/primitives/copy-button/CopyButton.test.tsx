import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyButton, LiveRegions } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

const words = { children: 'Copy', copiedLabel: 'Copied', announcement: 'Setup key copied.' };

describeConformance('CopyButton', (props) => <CopyButton text="x" {...words} {...props} />, {
  part: 'copy-button',
  node: () => HTMLButtonElement,
});

const writeText = vi.fn<(text: string) => Promise<void>>();
const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

function setClipboard(value: unknown) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  setClipboard({ writeText });
});

afterEach(() => {
  vi.useRealTimers();
  if (real) Object.defineProperty(navigator, 'clipboard', real);
  else Reflect.deleteProperty(navigator, 'clipboard');
});

const onCopied = vi.fn();
const onRefused = vi.fn();

function Stage() {
  const source = useRef<HTMLElement>(null);
  return (
    <>
      <code ref={source}>JBSW Y3DP</code>
      <CopyButton
        text="JBSWY3DP"
        sourceRef={source}
        onCopied={onCopied}
        onRefused={onRefused}
        {...words}
      />
      <LiveRegions />
    </>
  );
}

beforeEach(() => {
  onCopied.mockClear();
  onRefused.mockClear();
});

const button = () => screen.getByRole('button');

async function press() {
  await act(async () => {
    fireEvent.click(button());
  });
}

describe('a copy button', () => {
  it('copies the text without its groups, and says so for two seconds', async () => {
    const { container } = render(<Stage />);
    expect(container.querySelector('button')?.outerHTML).not.toContain('JBSWY3DP');
    await press();
    expect(writeText.mock.calls).toEqual([['JBSWY3DP']]);
    expect(button()).toHaveAccessibleName('Copied');
    expect(button()).toHaveAttribute('data-state', 'copied');
    expect(screen.getByRole('status')).toHaveTextContent('Setup key copied.');
    expect(onCopied).toHaveBeenCalledTimes(1);
    act(() => vi.advanceTimersByTime(2000));
    expect(button()).toHaveAccessibleName('Copy');
    expect(button()).not.toHaveAttribute('data-state');
  });

  it('B01 selects the text and never says "Copied" where the clipboard is missing', async () => {
    setClipboard(undefined);
    render(<Stage />);
    await press();
    expect(String(getSelection())).toBe('JBSW Y3DP');
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(button()).toHaveAccessibleName('Copy');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(onCopied).not.toHaveBeenCalled();
  });

  it('B01 does the same where the clipboard refuses: unfocused page, frame without permission', async () => {
    writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    render(<Stage />);
    await press();
    expect(String(getSelection())).toBe('JBSW Y3DP');
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(button()).toHaveAccessibleName('Copy');
  });

  it('B01 takes "Copied" back where a second press is refused', async () => {
    render(<Stage />);
    await press();
    writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await press();
    expect(button()).toHaveAccessibleName('Copy');
  });

  it('B02 has one status at a time: the second press counts its own two seconds', async () => {
    render(<Stage />);
    await press();
    act(() => vi.advanceTimersByTime(1500));
    await press();
    act(() => vi.advanceTimersByTime(1500));
    expect(button()).toHaveAccessibleName('Copied');
    act(() => vi.advanceTimersByTime(500));
    expect(button()).toHaveAccessibleName('Copy');
  });

  it('B02 tells nobody when it is gone by the time the clipboard answers', async () => {
    let answer = () => {};
    writeText.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { unmount } = render(<Stage />);
    await press();
    unmount();
    await act(async () => answer());
    expect(onCopied).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
