import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { LoginPage } from './pages/LoginPage.tsx';

interface Args {
  brand: Parameters<typeof LoginPage>[0]['brand'];
}

const meta = {
  title: 'Theming/Login pages',
  argTypes: { brand: { table: { disable: true } } },
  parameters: { layout: 'fullscreen', mfa: { scenario: 'enrolled' } },
  render: ({ brand }, context) => <LoginPage brand={brand} backend={readMfa(context).backend} />,
  play: async ({ canvas }: StoryContext<Args>) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    const field = await canvas.findByRole('textbox', { name: '6-digit code' });
    await userEvent.click(field);
    await userEvent.keyboard('482');
    await expect(field).toHaveValue('482');
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FirstStep: Story = {
  name: 'Fernway: the first step',
  args: { brand: 'fernway' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Continue' })).toBeVisible();
  },
};

export const Fernway: Story = {
  name: 'Fernway: the kit as it comes',
  args: { brand: 'fernway' },
};

export const Halden: Story = {
  name: 'Halden: the theme midnight',
  args: { brand: 'midnight' },
  globals: { preset: 'midnight', scheme: 'auto' },
};

export const Signalyard: Story = {
  name: 'Signalyard: five tokens, dark and square',
  args: { brand: 'signal' },
  globals: { preset: 'signal', scheme: 'auto' },
};

export const OrchardPress: Story = {
  name: 'Orchard Press: five tokens, warm and round',
  args: { brand: 'orchard' },
  globals: { preset: 'orchard', scheme: 'auto' },
};
