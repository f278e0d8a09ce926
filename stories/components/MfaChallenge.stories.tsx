import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { MfaChallenge, type MfaChallengeProps } from 'react-mfa-kit';
import {
  generateTotp,
  type MfaTestBackend,
  scenarios,
  testRecoveryCode,
  testSecret,
} from 'react-mfa-kit/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { Again } from './Again.tsx';

const meta = {
  title: 'Components/MfaChallenge',
  component: MfaChallenge,
  args: {
    trigger: undefined,
    className: 'mfa-card',
    onSuccess: fn(),
    onCancel: fn(),
    onError: fn(),
  },
  parameters: { mfa: { scenario: 'enrolled' } },
  render: (args, context) => <MfaChallenge {...args} trigger={readMfa(context).trigger} />,
} satisfies Meta<typeof MfaChallenge>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = StoryContext<MfaChallengeProps>;

export const SignIn: Story = {
  name: 'From a code to a user',
  play: async (context) => {
    const { clock } = readMfa(context).backend;
    await enter(context, generateTotp(testSecret, clock.now()));
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const Verify: Story = {
  name: 'A code is asked for',
  play: async (context) => expect(await enter(context, '482')).toHaveValue('482'),
};

export const CodeRejected: Story = {
  name: 'Code rejected',
  parameters: { mfa: { scenario: 'codeRejected' } },
  play: async (context) => {
    const field = await enter(context, '111111');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const CodeUsed: Story = {
  name: 'Code used already',
  render: (args, context) => (
    <Again>
      {(again) => <MfaChallenge {...args} trigger={readMfa(context).trigger} onSuccess={again} />}
    </Again>
  ),
  play: async (context) => {
    const code = generateTotp(testSecret, readMfa(context).backend.clock.now());
    await enter(context, code);
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Ask again' }));
    const field = await enter(context, code);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/has already been used/));
  },
};

export const Bind: Story = {
  name: 'Nothing set up yet',
  parameters: { mfa: { scenario: 'notEnrolled' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
  },
};

export const TextMessage: Story = {
  name: 'A code by text message',
  parameters: { mfa: { scenario: 'smsBound' } },
  play: async (context) => {
    await context.canvas.findByText(/We sent a 4-digit code/);
    await enter(context, readMfa(context).backend.state.inbox[0]?.code ?? '');
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const EmailCode: Story = {
  name: 'A code by email',
  parameters: { mfa: { scenario: 'emailBound' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/We sent a 4-digit code/)).toBeVisible();
  },
};

export const Face: Story = {
  name: 'A face check',
  parameters: { mfa: { scenario: 'faceEnrolled' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Start the camera' })).toBeVisible();
  },
};

export const AnotherWay: Story = {
  name: 'Another way',
  parameters: { mfa: { scenario: 'allFour' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try another way' }));
    await expect(await canvas.findByRole('button', { name: /^Recovery code/ })).toBeVisible();
  },
};

export const RecoveryCode: Story = {
  name: 'A recovery code is asked for',
  parameters: { mfa: { scenario: 'allFour' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try another way' }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Recovery code/ }));
    await expect(await canvas.findByRole('textbox', { name: 'Recovery code' })).toBeVisible();
  },
};

export const NewCode: Story = {
  name: 'In with a recovery code, and the new one to save',
  parameters: { mfa: { scenario: 'allFour' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try another way' }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Recovery code/ }));
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Recovery code' }));
    await userEvent.keyboard(testRecoveryCode);
    await userEvent.click(canvas.getByRole('button', { name: 'Verify code' }));
    const title = await canvas.findByRole('heading', { name: 'Save your new recovery code' });
    await expect(title).toBeVisible();
  },
};

export const BindPhone: Story = {
  name: 'A phone to be added',
  parameters: { mfa: { scenario: 'smsUnbound' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await waitFor(() => expect(field).toHaveFocus());
  },
};

export const BindEmail: Story = {
  name: 'An email address to be added',
  parameters: { mfa: { scenario: 'emailUnbound' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Email address' });
    await waitFor(() => expect(field).toHaveFocus());
  },
};

export const BindFace: Story = {
  name: 'A face to be set up',
  parameters: { mfa: { scenario: 'onlyFace' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Start the camera' })).toBeVisible();
  },
};

export const SaveCode: Story = {
  name: 'Set up, and the recovery code to save',
  parameters: { mfa: { scenario: 'notEnrolled' } },
  play: async (context) => {
    const { canvas, args } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    const { state, clock } = readMfa(context).backend;
    const secret = state.findAuthenticators().pending?.secret ?? '';
    await enter(context, generateTotp(secret, clock.now()));
    await canvas.findByRole('heading', { name: 'Save your recovery code' });
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

export const TimeRunsOut: Story = {
  name: 'The last minute',
  parameters: {
    mfa: {
      scenario: 'enrolled',
      limits: { mfaToken: 50 },
      provider: { refreshToken: fn(() => new Promise(() => {})) },
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Get more time' }));
  },
};

export const Expired: Story = {
  name: 'The sign-in ran out of time',
  parameters: { mfa: { scenario: 'tokenExpired' } },
  play: async (context) => {
    await enter(context, '111111');
    const button = await context.canvas.findByRole('button', { name: 'Sign in again' });
    await expect(button).toBeVisible();
  },
};

export const Paused: Story = {
  name: 'Codes are paused',
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

export const Nothing: Story = {
  name: 'Nothing can be used here',
  render: (args) => <MfaChallenge {...args} trigger={{ mfaToken: 'a.b.c', applicationMfa: [] }} />,
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Back to sign-in' }));
    await expect(args.onCancel).toHaveBeenCalledTimes(1);
  },
};

export const Administrator: Story = {
  name: 'Only an administrator can set it up',
  args: { config: { changeable: { OTP: false, SMS: false, EMAIL: false, FACE: false } } },
  parameters: { mfa: { scenario: 'notEnrolled' } },
  play: ({ canvas }) =>
    expect(canvas.getByRole('heading', { name: 'Ask your administrator' })).toBeVisible(),
};

async function enter({ canvas }: Pick<Play, 'canvas'>, code: string) {
  const field = await canvas.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
  await userEvent.click(field);
  await userEvent.keyboard(code);
  return field;
}
