import type { Meta, StoryObj } from '@storybook/react-vite';
import { alertIcon, appIcon, chevronIcon, Icon, lockIcon } from 'react-mfa-kit/primitives';
import { expect } from 'storybook/test';

const meta = {
  title: 'Primitives/Icon',
  component: Icon,
  args: { shape: appIcon },
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

export const Small: Story = { ...Medium, args: { size: 'small', shape: alertIcon } };

export const Large: Story = { ...Medium, args: { size: 'large', shape: lockIcon } };

export const Mirrored: Story = {
  name: 'Mirrored from right to left',
  args: { shape: chevronIcon },
  play: ({ canvasElement }) =>
    expect(canvasElement.querySelector('svg')).toHaveAttribute('data-mirror'),
};
