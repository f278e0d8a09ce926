import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'Primitives/Button',
  component: Button,
  args: { children: 'Verify', variant: 'primary', onClick: fn() },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

const press = async (canvas: HTMLElement) => {
  const button = within(canvas).getByRole('button');
  await userEvent.click(button);
  await expect(button).toHaveFocus();
};

export const Primary: Story = {
  play: async ({ canvasElement, args }) => {
    await press(canvasElement);
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
};

export const Secondary: Story = { ...Primary, args: { variant: 'secondary', children: 'Cancel' } };

export const Quiet: Story = { ...Primary, args: { variant: 'quiet', children: 'Try another way' } };

export const Danger: Story = { ...Primary, args: { variant: 'danger', children: 'Remove' } };

export const Small: Story = { ...Primary, args: { size: 'small', variant: 'secondary' } };

export const Wide: Story = { ...Primary, args: { wide: true } };

export const Busy: Story = {
  args: { busy: true, children: 'Verifying' },
  play: async ({ canvasElement, args }) => {
    await press(canvasElement);
    await expect(args.onClick).not.toHaveBeenCalled();
  },
};

export const Disabled: Story = { ...Busy, args: { disabled: true } };
