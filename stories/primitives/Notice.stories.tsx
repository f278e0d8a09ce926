import type { Meta, StoryObj } from '@storybook/react-vite';
import { Notice } from 'react-mfa-kit/primitives';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'Primitives/Notice',
  component: Notice,
  args: { children: 'Codes depend on the clock of your phone.' },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {
  play: ({ canvasElement, args }) =>
    expect(within(canvasElement).getByText(String(args.children))).toBeVisible(),
};

export const Success: Story = {
  ...Info,
  args: { tone: 'success', children: 'Your authenticator app is set up.' },
};

export const Warning: Story = {
  ...Info,
  args: { tone: 'warning', children: 'This sign-in ends in 60 seconds.' },
};

export const Danger: Story = {
  ...Info,
  args: { tone: 'danger', children: 'The server did not answer. Try again.' },
};
