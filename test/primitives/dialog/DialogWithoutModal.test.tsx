// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/primitives/index.ts';

afterEach(() => vi.restoreAllMocks());

function Stage({ onDismiss }: { onDismiss?: () => void }) {
  return (
    <Dialog.Root open onDismiss={onDismiss}>
      <Dialog.Popup>
        <Dialog.Title>Enter your code</Dialog.Title>
        <input aria-label="Code" />
      </Dialog.Popup>
    </Dialog.Root>
  );
}

it('B08 showModal throws: the dialog is opened plainly, the focus inside, and Escape still asks', async () => {
  if ('showModal' in HTMLDialogElement.prototype) {
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new DOMException('disconnected', 'InvalidStateError');
    });
  }
  const onDismiss = vi.fn();
  const { unmount } = render(<Stage onDismiss={onDismiss} />);
  expect(screen.getByRole('dialog', { name: 'Enter your code' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(onDismiss).toHaveBeenCalledTimes(1);
  unmount();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
