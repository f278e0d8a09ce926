import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'Primitives/Checkbox',
  component: Checkbox,
  args: { children: 'I have saved this code', onCheckedChange: fn() },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Checked: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByText('I have saved this code'));
    await expect(within(canvasElement).getByRole('checkbox')).toBeChecked();
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
  },
};

export const Unchecked: Story = {
  play: ({ canvasElement }) =>
    expect(within(canvasElement).getByRole('checkbox')).not.toBeChecked(),
};
