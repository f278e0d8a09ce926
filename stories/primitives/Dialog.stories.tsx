import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Button, Dialog, Field, OtpField } from 'react-mfa-kit/primitives';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';

interface StageProps {
  /** A step that must be finished: no wish to leave is granted. */
  isForced?: boolean | undefined;
}

function Stage({ isForced = false }: StageProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <div className="mfa-root">
      <Button onClick={() => setIsOpen(true)}>Verify it is you</Button>
      <Dialog.Root open={isOpen} onDismiss={isForced ? undefined : close}>
        <Dialog.Popup>
          <Dialog.Title>Enter your code</Dialog.Title>
          <Dialog.Description>Open your authenticator app and type its code.</Dialog.Description>
          <Field label="6-digit code">{(control) => <OtpField {...control} />}</Field>
          <Button variant="primary" wide onClick={close}>
            Verify
          </Button>
          {!isForced && <Dialog.Close aria-label="Close" />}
        </Dialog.Popup>
      </Dialog.Root>
    </div>
  );
}

const meta = {
  title: 'Primitives/Dialog',
  component: Stage,
} satisfies Meta<typeof Stage>;

export default meta;
type Story = StoryObj<typeof meta>;

async function openIn(canvas: HTMLElement) {
  await userEvent.click(within(canvas).getByRole('button', { name: 'Verify it is you' }));
  const dialog = await screen.findByRole('dialog', { name: 'Enter your code' });
  await waitFor(() => expect(within(dialog).getByRole('textbox')).toHaveFocus());
  return dialog;
}

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await expect(await openIn(canvasElement)).toBeVisible();
  },
};

export const ClosedByEscape: Story = {
  play: async ({ canvasElement }) => {
    await openIn(canvasElement);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(within(canvasElement).getByRole('button')).toHaveFocus());
  },
};

export const Forced: Story = {
  args: { isForced: true },
  play: async ({ canvasElement }) => {
    const dialog = await openIn(canvasElement);
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(dialog).toBeVisible();
  },
};
