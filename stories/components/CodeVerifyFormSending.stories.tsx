import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { CodeVerifyForm, type CodeVerifyFormProps } from 'react-mfa-kit';
import { type MfaTestBackend, scenarios, takenPhone, testPhone } from 'react-mfa-kit/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { Again } from './Again.tsx';
import { SecondStep } from './SecondStep.tsx';

const meta = {
  title: 'Components/CodeVerifyForm/Codes that are sent',
  component: CodeVerifyForm,
  args: {
    className: 'mfa-card',
    methods: ['sms', 'email', 'totp'],
    phone: testPhone,
    phoneCountryCode: '+86',
    email: 'test@example.com',
    onSuccess: fn(),
    onError: fn(),
  },
  parameters: { mfa: { scenario: 'smsBound' } },
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

export const TextMessage: Story = {
  name: 'By text message',
  play: async (context) => {
    await context.canvas.findByText(/We sent a 4-digit code/);
    const { inbox } = readMfa(context).backend.state;
    await enter(context, inbox[0]?.code ?? '');
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const CoolingDown: Story = {
  name: 'Sent a moment ago',
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Resend in/ });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Email: Story = {
  name: 'By email',
  args: { defaultMethod: 'email', codeLength: 6 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Check your email' })).toBeVisible();
    await expect(await canvas.findByText(/We sent a 6-digit code/)).toBeVisible();
  },
};

export const Sending: Story = {
  name: 'On its way',
  parameters: { mfa: { scenario: 'silent' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/We will send a code/)).toBeVisible();
  },
};

export const CodeRejected: Story = {
  name: 'Code rejected',
  play: async (context) => {
    await context.canvas.findByText(/We sent/);
    const code = readMfa(context).backend.state.inbox[0]?.code;
    const field = await enter(context, code === '0000' ? '1111' : '0000');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const CodeUsed: Story = {
  name: 'Code used already',
  render: (args) => <Again>{(again) => <CodeVerifyForm {...args} onSuccess={again} />}</Again>,
  play: async (context) => {
    await context.canvas.findByText(/We sent/);
    const code = readMfa(context).backend.state.inbox[0]?.code ?? '';
    await enter(context, code);
    await userEvent.click(await context.canvas.findByRole('button', { name: 'Ask again' }));
    await context.canvas.findByText(/We sent/);
    const field = await enter(context, code);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/has already been used/));
  },
};

export const CodeExpired: Story = {
  name: 'The code is too old',
  parameters: { mfa: { scenario: expired } },
  play: async (context) => {
    await context.canvas.findByText(/We sent/);
    const field = await enter(context, '1111');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const TooSoon: Story = {
  name: 'Asked for too soon',
  parameters: { mfa: { scenario: 'sendLimited' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^A code was sent a moment ago/, inNotice)).toBeVisible();
  },
};

export const NotSent: Story = {
  name: 'The code was not sent',
  parameters: { mfa: { scenario: 'serverDown' } },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('The code was not sent. Try again.', inNotice),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Send code' })).toBeEnabled();
  },
};

export const AskNumber: Story = {
  name: 'A number is asked for',
  args: { phone: undefined },
  parameters: { mfa: { scenario: 'smsUnbound' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.click(field);
    await userEvent.paste('+86 138 0013 8000');
    await waitFor(() => expect(field).toHaveValue('138 0013 8000'));
  },
};

export const NumberIncomplete: Story = {
  name: 'Half a number',
  args: { phone: undefined },
  parameters: { mfa: { scenario: 'smsUnbound' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(field, '138 00');
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }));
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const NumberChecked: Story = {
  name: 'The number is being checked',
  args: { phone: undefined },
  parameters: { mfa: { scenario: 'silent' } },
  play: async ({ canvas, canvasElement }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(field, '+8613800138001');
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }));
    const form = canvasElement.querySelector('[data-part="root"]');
    await waitFor(() => expect(form).toHaveAttribute('data-state', 'checking'));
  },
};

export const NumberTaken: Story = {
  name: 'A number of somebody else',
  args: { phone: undefined },
  parameters: { mfa: { scenario: 'targetTaken' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(field, `+86${takenPhone}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }));
    await waitFor(() => expect(field).toHaveAccessibleDescription(/^This number cannot be added/));
  },
};

export const NumberRefused: Story = {
  name: 'The server refuses the number',
  args: { phone: undefined },
  parameters: { mfa: { scenario: refusing } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(field, '+8613800138001');
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }));
    // The step was left for a moment, and its field is another one.
    await waitFor(() =>
      expect(canvas.getByRole('textbox', { name: 'Phone number' })).toBeInvalid(),
    );
    await expect(canvas.getByRole('textbox', { name: 'Phone number' })).toHaveValue('13800138001');
  },
};

export const AskAddress: Story = {
  name: 'An address is asked for',
  args: { defaultMethod: 'email', email: undefined },
  parameters: { mfa: { scenario: 'emailUnbound' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Email address' });
    await userEvent.type(field, 'robin@fernway.example');
  },
};

export const Ways: Story = {
  name: 'Another way',
  args: { onUseRecoveryCode: fn(), onUseFace: fn() },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try another way' }));
    await expect(await canvas.findByRole('button', { name: /^Text message/ })).toBeVisible();
  },
};

export const Paused: Story = {
  name: 'Codes are paused',
  parameters: {
    mfa: {
      scenario: (backend: MfaTestBackend) => {
        scenarios.smsBound(backend);
        backend.faults.always('verifySms', { type: 'refuse', code: 2057, retryAfter: 720 });
      },
    },
  },
  play: async (context) => {
    await context.canvas.findByText(/We sent/);
    await enter(context, '0000');
    await expect(
      await context.canvas.findByRole('heading', { name: /^Codes are paused until/ }),
    ).toBeVisible();
  },
};

function refusing(backend: MfaTestBackend) {
  scenarios.smsUnbound(backend);
  backend.faults.always('sendSmsCode', { type: 'refuse', code: 2028 });
}

function expired(backend: MfaTestBackend) {
  scenarios.smsBound(backend);
  backend.faults.always('verifySms', { type: 'refuse', code: 2300 });
}

/** The live regions hold the same words. */
const inNotice = { selector: '[data-part="notice-text"]' };

async function enter({ canvas }: Pick<Play, 'canvas'>, code: string) {
  const field = await canvas.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
  await userEvent.click(field);
  await userEvent.keyboard(code);
  return field;
}
