import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { CodeVerifyDialog, CodeVerifyForm, type CodeVerifyFormProps } from 'react-mfa-kit';
import { Button } from 'react-mfa-kit/primitives';
import { generateTotp, type MfaTestBackend, scenarios, testSecret } from 'react-mfa-kit/testing';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { Again } from './Again.tsx';
import { SecondStep } from './SecondStep.tsx';

const meta = {
  title: 'Components/CodeVerifyForm',
  component: CodeVerifyForm,
  args: { className: 'mfa-card', issuer: 'Fernway', onSuccess: fn(), onError: fn() },
  parameters: { mfa: { scenario: 'enrolled' } },
  decorators: [
    (Story, context) => (
      <SecondStep trigger={readMfa(context).trigger}>
        <Story />
      </SecondStep>
    ),
  ],
} satisfies Meta<typeof CodeVerifyForm>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = StoryContext<CodeVerifyFormProps>;

export const Accepted: Story = {
  name: 'Code accepted',
  play: async (context) => {
    await enter(context, rightCode(context));
    await expect(await context.canvas.findByText('Code accepted.')).toBeVisible();
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const Entry: Story = {
  name: 'A code is asked for',
  play: async (context) => expect(await enter(context, '482')).toHaveValue('482'),
};

export const TrustDevice: Story = {
  name: 'With the offer to trust this device',
  args: { trustDeviceDays: 30 },
  play: async ({ canvas }) => {
    const box = await canvas.findByRole('checkbox', { name: 'Trust this device for 30 days' });
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
};

export const Verifying: Story = {
  parameters: { mfa: { scenario: 'silent' } },
  play: async (context) => {
    await enter(context, '111111');
    await expect(await context.canvas.findByRole('button', { name: 'Verifying' })).toBeVisible();
  },
};

export const CodeRejected: Story = {
  name: 'Code rejected',
  parameters: { mfa: { scenario: 'codeRejected' } },
  play: async (context) => expectInvalid(await enter(context, '111111')),
};

export const CodeRejectedTwice: Story = {
  name: 'Code rejected twice',
  parameters: { mfa: { scenario: 'codeRejected' } },
  play: async (context) => {
    const field = await enter(context, '111111');
    await expectInvalid(field);
    // Selected, so that the next key replaces it.
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]));
    await userEvent.keyboard('222222');
    await expect(await context.canvas.findByText('Codes depend on the clock.')).toBeVisible();
  },
};

export const CodeUsed: Story = {
  name: 'Code used already',
  render: (args) => <Again>{(again) => <CodeVerifyForm {...args} onSuccess={again} />}</Again>,
  play: async (context) => {
    const code = rightCode(context);
    await enter(context, code);
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Ask again' }));
    const field = await enter(context, code);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/has already been used/));
  },
};

export const NotACode: Story = {
  name: 'Not a code',
  play: async (context) => {
    const field = await enter(context, '');
    await userEvent.paste('48217 or 48218');
    await userEvent.click(context.canvas.getByRole('button', { name: 'Verify code' }));
    await expectInvalid(field);
  },
};

export const NoAnswer: Story = {
  name: 'No answer came',
  parameters: { mfa: { scenario: 'offline' } },
  play: async (context) => expectInvalid(await enter(context, '111111')),
};

export const ServerDown: Story = {
  name: 'The server cannot answer',
  parameters: { mfa: { scenario: 'serverDown' } },
  play: async (context) => expectInvalid(await enter(context, '111111')),
};

export const TooManyTries: Story = {
  name: 'Too many tries in a short time',
  parameters: { mfa: { scenario: 'rateLimited' } },
  play: async (context) => {
    await enter(context, '111111');
    const button = context.canvas.getByRole('button', { name: /^Verify/ });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const AnotherWay: Story = {
  name: 'Another way',
  args: { onUseRecoveryCode: fn(), onUseFace: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try another way' }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Recovery code/ }));
    await expect(args.onUseRecoveryCode).toHaveBeenCalledTimes(1);
  },
};

export const Paused: Story = {
  name: 'Codes are paused',
  args: { onUseRecoveryCode: fn(), onCancel: fn() },
  parameters: {
    mfa: {
      scenario: (backend: MfaTestBackend) => {
        scenarios.enrolled(backend);
        backend.faults.always('verifyTotp', { type: 'refuse', code: 2057, retryAfter: 720 });
      },
    },
  },
  play: async (context) => {
    await enter(context, '111111');
    const title = await context.canvas.findByRole('heading', { name: /^Codes are paused until/ });
    await waitFor(() => expect(title).toHaveFocus());
  },
};

export const Locked: Story = {
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'locked' } },
  play: async (context) => {
    await enter(context, '111111');
    await expect(await context.canvas.findByRole('button', { name: 'Cancel' })).toBeVisible();
  },
};

export const Expired: Story = {
  name: 'The sign-in ran out of time',
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'tokenExpired' } },
  play: async (context) => {
    await enter(context, '111111');
    const button = await context.canvas.findByRole('button', { name: 'Sign in again' });
    await expect(button).toBeVisible();
  },
};

export const InADialog: Story = {
  name: 'In a dialog',
  args: { className: undefined },
  render: (args) => <DialogHost {...args} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    const field = await screen.findByRole('textbox', { name: '6-digit code' });
    await waitFor(() => expect(field).toHaveFocus());
  },
};

function DialogHost(props: CodeVerifyFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="mfa-root">
      <Button onClick={() => setIsOpen(true)}>Continue</Button>
      <CodeVerifyDialog {...props} open={isOpen} onOpenChange={setIsOpen} />
    </div>
  );
}

/** What the person's app shows now. */
function rightCode(context: Pick<Play, 'loaded'>): string {
  return generateTotp(testSecret, readMfa(context).backend.clock.now());
}

async function enter({ canvas }: Pick<Play, 'canvas'>, code: string) {
  const field = await canvas.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
  await userEvent.click(field);
  if (code) await userEvent.keyboard(code);
  return field;
}

async function expectInvalid(field: HTMLElement) {
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
}
