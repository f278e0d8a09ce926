import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, copyIcon, Menu, printIcon } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent } from 'storybook/test';

const choose = fn();

const meta = {
  title: 'Primitives/Menu',
  component: Menu,
  args: {
    items: [
      { id: 'copy', label: 'Copy', icon: copyIcon, onSelect: choose },
      { id: 'print', label: 'Print', icon: printIcon, onSelect: choose },
    ],
    children: (trigger) => <Button {...trigger}>Keep it</Button>,
  },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Menu>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep it' }));
    await expect(canvas.getByRole('menuitem', { name: 'Copy' })).toHaveFocus();
  },
};

export const Keyboard: Story = {
  name: 'Chosen by the keyboard',
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Keep it' }).focus();
    await userEvent.keyboard('{ArrowDown}{End}{Enter}');
    await expect(choose).toHaveBeenCalled();
    await expect(canvas.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  },
};
