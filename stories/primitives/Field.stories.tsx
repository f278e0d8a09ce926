import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field, Input } from 'react-mfa-kit/primitives';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'Primitives/Field',
  component: Field,
  args: {
    label: 'Recovery code',
    description: '6 groups of 4 letters and digits.',
    children: (control) => <Input kind="code" autoComplete="off" {...control} />,
  },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Field>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Described: Story = {
  play: ({ canvasElement }) =>
    expect(
      within(canvasElement).getByRole('textbox', { name: 'Recovery code' }),
    ).toHaveAccessibleDescription('6 groups of 4 letters and digits.'),
};

export const WithError: Story = {
  name: 'With an error',
  args: { error: 'The recovery code has 24 letters and digits. You entered 20.' },
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Recovery code' });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(/You entered 20/);
  },
};
