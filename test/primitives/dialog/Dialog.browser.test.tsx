import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, type DismissReason } from '../../../src/primitives/index.ts';

const onDismiss = vi.fn<(reason: DismissReason) => void>();

function Helpful({ kind }: { kind: 'auto' | 'manual' }) {
  const help = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open onDismiss={onDismiss}>
      <Dialog.Popup>
        <Dialog.Title>Enter your code</Dialog.Title>
        <input aria-label="Code" />
        <button type="button" onClick={() => help.current?.showPopover()}>
          Help
        </button>
        <div ref={help} popover={kind}>
          The code changes every 30 seconds.
        </div>
      </Dialog.Popup>
    </Dialog.Root>
  );
}

async function openHelp(kind: 'auto' | 'manual') {
  onDismiss.mockClear();
  render(<Helpful kind={kind} />);
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  expect(screen.getByText(/^The code changes/)).toBeVisible();
  return screen.getByRole('dialog');
}

describe('Escape while a popover is open in a dialog', () => {
  it('B10 is the popover’s, and the next one the dialog’s', async () => {
    await openHelp('auto');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText(/^The code changes/)).not.toBeVisible();
    expect(onDismiss).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onDismiss.mock.calls).toEqual([['escape']]);
  });

  it('B10 is not left to the browser, of which WebKit closes both', async () => {
    const dialog = await openHelp('auto');
    const help = screen.getByText(/^The code changes/);
    const goesOn = fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(goesOn).toBe(false);
    expect(help).not.toBeVisible();
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('is the dialog’s where Escape does not close the popover', async () => {
    await openHelp('manual');
    await userEvent.keyboard('{Escape}');
    expect(onDismiss.mock.calls).toEqual([['escape']]);
  });
});
