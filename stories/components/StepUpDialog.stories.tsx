import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { type JSX, useState } from 'react';
import { StepUpDialog, useStepUp } from 'react-mfa-kit';
import { Button } from 'react-mfa-kit/primitives';
import { generateTotp, testRecoveryCode, testSecret } from 'react-mfa-kit/testing';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

interface PageProps {
  /** Why the step-up is asked for. */
  reason: string;
  /** Trigger data, as an answer brings it. */
  trigger: unknown;
}

/** A page with something that must not be done in somebody else's name. */
function Page({ reason, trigger }: PageProps): JSX.Element {
  const { stepUp } = useStepUp();
  const [text, setText] = useState('The key opens every account of the team.');
  async function show() {
    await stepUp({ reason, trigger }).then(
      ({ email }) => setText(`Shown to ${email}.`),
      () => setText('The key stays hidden.'),
    );
  }
  return (
    <div className="mfa-root mfa-card mfa-stack">
      <p>{text}</p>
      <Button onClick={() => void show()}>Show the key</Button>
      <StepUpDialog />
    </div>
  );
}

const meta = {
  title: 'Components/StepUpDialog',
  component: Page,
  args: { reason: 'show-key', trigger: undefined },
  parameters: { mfa: { scenario: 'enrolled', signedIn: true } },
  render: (args, context) => <Page {...args} trigger={readMfa(context).trigger} />,
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = StoryContext<PageProps>;

export const Confirmed: Story = {
  name: 'Confirmed, and what waited goes on',
  play: async (context) => {
    await enter(context, rightCode(context));
    await expect(await context.canvas.findByText('Shown to test@example.com.')).toBeVisible();
  },
};

export const Ask: Story = {
  name: 'A code is asked for',
  play: async (context) => expect(await enter(context, '482')).toHaveValue('482'),
};

export const Reason: Story = {
  name: 'With the reason of the host',
  args: { reason: 'The key opens every account, so we check that it is you.' },
  play: async (context) => {
    const field = await enter(context, '');
    await waitFor(() => expect(field).toHaveFocus());
  },
};

export const CodeRejected: Story = {
  name: 'Code rejected',
  parameters: { mfa: { scenario: 'codeRejected', signedIn: true } },
  play: async (context) => {
    const field = await enter(context, '111111');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const CodeUsed: Story = {
  name: 'Code used already',
  play: async (context) => {
    const code = rightCode(context);
    await enter(context, code);
    await context.canvas.findByText('Shown to test@example.com.');
    const field = await enter(context, code);
    await waitFor(() => expect(field).toHaveAccessibleDescription(/has already been used/));
  },
};

export const AnotherWay: Story = {
  name: 'Another way',
  play: async (context) => {
    await enter(context, '');
    await userEvent.click(await screen.findByRole('button', { name: 'Try another way' }));
    await expect(await screen.findByRole('heading', { name: /another way/ })).toBeVisible();
  },
};

export const Message: Story = {
  name: 'By text message',
  parameters: { mfa: { scenario: 'smsBound', signedIn: true } },
  play: async (context) => {
    await open(context);
    const field = await screen.findByRole('textbox', { name: '4-digit code' });
    await waitFor(() => expect(field).toHaveFocus());
  },
};

export const Unsaved: Story = {
  name: 'Left with a recovery code that is not saved',
  play: async (context) => {
    await enter(context, '');
    await userEvent.click(await screen.findByRole('button', { name: 'Try another way' }));
    await userEvent.click(await screen.findByRole('button', { name: /recovery code/i }));
    await userEvent.type(await screen.findByRole('textbox'), testRecoveryCode);
    await userEvent.click(screen.getByRole('button', { name: 'Verify code' }));
    await screen.findByRole('heading', { name: 'Save your new recovery code' });
    await userEvent.keyboard('{Escape}');
    await expect(await screen.findByRole('alertdialog')).toBeVisible();
  },
};

export const Expired: Story = {
  name: 'It took too long',
  parameters: { mfa: { scenario: 'tokenExpired', signedIn: true } },
  play: async (context) => {
    await enter(context, '111111');
    await expect(await screen.findByText(/^This took too long/, { selector: 'p' })).toBeVisible();
  },
};

export const Left: Story = {
  name: 'Left, and nothing was changed',
  play: async (context) => {
    await enter(context, '');
    await userEvent.keyboard('{Escape}');
    await expect(await context.canvas.findByText('The key stays hidden.')).toBeVisible();
    const opener = context.canvas.getByRole('button', { name: 'Show the key' });
    await waitFor(() => expect(opener).toHaveFocus());
  },
};

/** What the person's app shows now. */
function rightCode(context: Pick<Play, 'loaded'>): string {
  return generateTotp(testSecret, readMfa(context).backend.clock.now());
}

async function open({ canvas }: Pick<Play, 'canvas'>) {
  await userEvent.click(canvas.getByRole('button', { name: 'Show the key' }));
  await screen.findByRole('dialog', { name: 'Confirm it’s you to continue' });
}

async function enter(context: Pick<Play, 'canvas'>, code: string) {
  await open(context);
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /code$/ });
  await waitFor(() => expect(field).toHaveFocus());
  if (code) await userEvent.keyboard(code);
  return field;
}
