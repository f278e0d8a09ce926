import type { Meta, StoryObj } from '@storybook/react-vite';
import { RecoveryCodeSave } from 'react-mfa-kit';
import { expect, fn, userEvent } from 'storybook/test';

const meta = {
  title: 'Components/RecoveryCodeSave',
  component: RecoveryCodeSave,
  args: {
    recoveryCodes: ['9f2c-41d7-8ab0-63e5-c1f8-27d4'],
    issuer: 'Fernway',
    account: 'mara@fernway.example',
    className: 'mfa-card',
    onSuccess: fn(),
  },
} satisfies Meta<typeof RecoveryCodeSave>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SaveAndFinish: Story = {
  name: 'Save and finish',
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
    await expect(args.onSuccess).toHaveBeenCalledTimes(1);
  },
};

export const NotSavedYet: Story = {
  name: 'Not saved yet',
  play: ({ canvas }) =>
    expect(canvas.getByRole('button', { name: 'Finish' })).toHaveAccessibleDescription(
      'Copy, download or print the code first. Then select the box.',
    ),
};

export const FinishedTooEarly: Story = {
  name: 'Finish pressed too early',
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

export const CopyRefused: Story = {
  name: 'The page may not copy',
  beforeEach: () => {
    const value = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    return () => void Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy recovery code' }));
    const [help] = await canvas.findAllByText(/This page cannot copy for you/);
    await expect(help).toBeVisible();
  },
};

export const SeveralCodes: Story = {
  name: 'Several codes',
  args: {
    recoveryCodes: Array.from({ length: 10 }, (_, index) => `${(10 + index) * 1357}-a4c${index}e`),
  },
  play: ({ canvas }) => expect(canvas.getAllByRole('listitem')).toHaveLength(10),
};

export const TypeOneBack: Story = {
  name: 'One code is typed back',
  args: { saveGate: 'type-back' },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Recovery code' });
    await userEvent.type(field, '9f2c 41d7');
    await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  },
};

export const NoGate: Story = {
  name: 'Without a gate',
  args: { saveGate: 'none', onCancel: fn() },
  play: ({ canvas }) => expect(canvas.queryByRole('checkbox')).toBeNull(),
};
