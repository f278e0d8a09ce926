import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { RecoveryCodeEntry, type RecoveryCodeEntryProps } from 'react-mfa-kit';
import {
  type MfaFault,
  type MfaTestBackend,
  scenarios,
  testRecoveryCode,
} from 'react-mfa-kit/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { Again } from './Again.tsx';
import { SecondStep } from './SecondStep.tsx';

const meta = {
  title: 'Components/RecoveryCodeEntry',
  component: RecoveryCodeEntry,
  args: {
    className: 'mfa-card',
    issuer: 'Fernway',
    onUseApp: fn(),
    onSuccess: fn(),
    onError: fn(),
  },
  parameters: { mfa: { scenario: 'enrolled' } },
  decorators: [
    (Story, context) => (
      <SecondStep trigger={readMfa(context).trigger}>
        <Story />
      </SecondStep>
    ),
  ],
} satisfies Meta<typeof RecoveryCodeEntry>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Pick<StoryContext<RecoveryCodeEntryProps>, 'canvas'>;

export const NewCodeSaved: Story = {
  name: 'In, and the new code saved',
  play: async ({ canvas, args }) => {
    await send({ canvas }, testRecoveryCode);
    await save({ canvas });
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const Entry: Story = {
  name: 'A code is asked for',
  play: async ({ canvas }) =>
    expect(await enter({ canvas }, '9f2c41d78ab063')).toHaveValue('9f2c-41d7-8ab0-63'),
};

export const NotACode: Story = {
  name: 'Not the whole code',
  play: async ({ canvas }) => expectInvalid(await send({ canvas }, '9f2c-41d7-8a')),
};

export const AppCode: Story = {
  name: 'A code of the app',
  play: async ({ canvas, args }) => {
    await send({ canvas }, '482173');
    await userEvent.click(await canvas.findByRole('button', { name: 'Enter it as an app code' }));
    await expect(args.onUseApp).toHaveBeenCalledTimes(1);
  },
};

export const Verifying: Story = {
  parameters: { mfa: { scenario: 'silent' } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await expect(await canvas.findByRole('button', { name: 'Verifying' })).toBeVisible();
  },
};

export const Rejected: Story = {
  name: 'Code rejected',
  parameters: { mfa: { scenario: 'codeRejected' } },
  play: async ({ canvas }) => expectInvalid(await send({ canvas }, testRecoveryCode)),
};

export const RejectedAgain: Story = {
  name: 'Code rejected twice',
  parameters: { mfa: { scenario: 'codeRejected' } },
  play: async ({ canvas }) => {
    const field = await send({ canvas }, testRecoveryCode);
    await expectInvalid(field);
    // Selected, so that the next key replaces it.
    await waitFor(() => expect(field.selectionEnd).toBe(testRecoveryCode.length));
    await userEvent.keyboard('8f2c41d78ab063e5c1f827d4');
    await userEvent.click(canvas.getByRole('button', { name: 'Verify code' }));
    await expect(await canvas.findByText(/Make sure it belongs to this account/)).toBeVisible();
  },
};

export const NoAnswer: Story = {
  name: 'No answer came',
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'answerLost' } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    const title = await canvas.findByRole('heading', { name: 'We do not know if that worked' });
    await expect(title).toBeVisible();
  },
};

export const TooManyTries: Story = {
  name: 'Too many tries in a short time',
  parameters: { mfa: { scenario: 'rateLimited' } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    const button = canvas.getByRole('button', { name: /^Verify/ });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const NewCode: Story = {
  name: 'The new code',
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await expect(await canvas.findByRole('button', { name: 'Copy recovery code' })).toBeVisible();
  },
};

export const NoNewCode: Story = {
  name: 'No new code came',
  args: { onSetUpAgain: fn() },
  parameters: {
    mfa: { scenario: answering({ type: 'edit', edit: ({ recoveryCode: _, ...body }) => body }) },
  },
  play: async ({ canvas, args }) => {
    await send({ canvas }, testRecoveryCode);
    const title = await canvas.findByRole('heading', { name: 'You need a new recovery code' });
    await waitFor(() => expect(title).toHaveFocus());
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

export const SetUpAgain: Story = {
  name: 'Set up an app again',
  args: { saveGate: 'none', onSetUpAgain: fn() },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await userEvent.click(await canvas.findByRole('button', { name: 'Finish' }));
    const title = await canvas.findByRole('heading', { name: 'Is your phone lost or new?' });
    await waitFor(() => expect(title).toHaveFocus());
  },
};

export const CodeUsed: Story = {
  name: 'Code used already',
  args: { saveGate: 'none' },
  render: (args) => <Again>{(again) => <RecoveryCodeEntry {...args} onSuccess={again} />}</Again>,
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await userEvent.click(await canvas.findByRole('button', { name: 'Finish' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask again' }));
    const field = await send({ canvas }, testRecoveryCode);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/has already been used/));
  },
};

export const Locked: Story = {
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'recoveryLocked' } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await expect(await canvas.findByRole('heading', { name: /account is locked/ })).toBeVisible();
  },
};

export const NoneLeft: Story = {
  name: 'No codes left',
  args: { onCancel: fn(), support: <a href="#support">Contact support</a> },
  parameters: { mfa: { scenario: answering({ type: 'refuse', status: 404, code: 404 }) } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await expect(await canvas.findByRole('link', { name: 'Contact support' })).toBeVisible();
  },
};

export const Expired: Story = {
  name: 'The sign-in ran out of time',
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'tokenExpired' } },
  play: async ({ canvas }) => {
    await send({ canvas }, testRecoveryCode);
    await expect(await canvas.findByRole('button', { name: 'Sign in again' })).toBeVisible();
  },
};

/** The seeded person has an app, and every recovery code is answered like this. */
function answering(fault: MfaFault) {
  return (backend: MfaTestBackend) => {
    scenarios.enrolled(backend);
    backend.faults.always('verifyRecoveryCode', fault);
  };
}

async function enter({ canvas }: Play, text: string) {
  const field = await canvas.findByRole<HTMLInputElement>('textbox', { name: 'Recovery code' });
  await userEvent.click(field);
  await userEvent.keyboard(text);
  return field;
}

async function send({ canvas }: Play, text: string) {
  const field = await enter({ canvas }, text);
  await userEvent.click(canvas.getByRole('button', { name: 'Verify code' }));
  return field;
}

async function save({ canvas }: Play) {
  await userEvent.click(await canvas.findByRole('checkbox', { name: /I have saved this code/ }));
  await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
}

async function expectInvalid(field: HTMLElement) {
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
}
