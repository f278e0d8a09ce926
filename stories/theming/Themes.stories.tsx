import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { MfaChallenge, type MfaChallengeProps } from 'react-mfa-kit';
import { expect, fn, userEvent } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

/** One screen that has most of what a theme colours: text, a field, a notice, a filled and a quiet button. */
const meta = {
  title: 'Theming/Themes',
  component: MfaChallenge,
  args: { trigger: undefined, className: 'mfa-card', onCancel: fn() },
  parameters: { mfa: { scenario: 'smsBound', limits: { mfaToken: 50 } } },
  render: (args, context) => <MfaChallenge {...args} trigger={readMfa(context).trigger} />,
  play: async ({ canvas }: StoryContext<MfaChallengeProps>) => {
    const field = await canvas.findByRole('textbox', { name: '4-digit code' });
    await userEvent.click(field);
    await userEvent.keyboard('48');
    await expect(field).toHaveValue('48');
  },
} satisfies Meta<typeof MfaChallenge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { globals: { preset: 'plain' } };

export const Midnight: Story = { globals: { preset: 'midnight', scheme: 'auto' } };

export const HighContrast: Story = {
  name: 'High contrast',
  globals: { preset: 'high-contrast' },
};
