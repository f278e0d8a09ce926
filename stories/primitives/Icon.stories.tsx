import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon } from 'react-mfa-kit/primitives';
import { expect } from 'storybook/test';

const meta = {
  title: 'Primitives/Icon',
  component: Icon,
  args: { name: 'app' },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Icon>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Medium: Story = {
  play: async ({ canvasElement, args }) => {
    const { width } = (canvasElement.querySelector('svg') ?? canvasElement).getBoundingClientRect();
    await expect(width).toBe({ small: 16, medium: 20, large: 24 }[args.size ?? 'medium']);
  },
};

export const Small: Story = { ...Medium, args: { size: 'small', name: 'alert' } };

export const Large: Story = { ...Medium, args: { size: 'large', name: 'lock' } };

export const Mirrored: Story = {
  name: 'Mirrored from right to left',
  args: { name: 'chevron' },
  play: ({ canvasElement }) =>
    expect(canvasElement.querySelector('svg')).toHaveAttribute('data-mirror'),
};
