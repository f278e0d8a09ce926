import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { MfaChallenge, TotpEnrollment } from 'react-mfa-kit';
import { Button, Notice } from 'react-mfa-kit/primitives';
import { generateTotp, type MfaTestBackend } from 'react-mfa-kit/testing';
import { expect, userEvent, within } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

/** A page whose password is always right: what the server asks for next is up to its policy. */
function Site({ backend }: { backend: MfaTestBackend }) {
  const [trigger, setTrigger] = useState<unknown>();
  const [name, setName] = useState<string>();
  async function signIn() {
    const login = await backend.signIn();
    if (login.user) setName(login.user.nickname ?? '');
    else setTrigger(login.trigger);
  }
  function leave() {
    setTrigger(undefined);
    setName(undefined);
  }
  if (name !== undefined) {
    return (
      <div className="mfa-root mfa-card mfa-stack">
        <Notice tone="success" title={`Welcome, ${name}`}>
          Signed in with a second step.
        </Notice>
        <Button wide onClick={leave}>
          Sign out
        </Button>
      </div>
    );
  }
  if (trigger !== undefined) {
    return (
      <MfaChallenge
        className="mfa-card"
        trigger={trigger}
        onSuccess={(user) => setName(user.nickname ?? '')}
        onCancel={leave}
      />
    );
  }
  return (
    <div className="mfa-root mfa-card mfa-stack">
      <Button variant="primary" wide onClick={() => void signIn()}>
        Sign in
      </Button>
    </div>
  );
}

const meta = {
  title: 'Journeys/Second step',
  component: TotpEnrollment,
  render: (_, context) => <Site backend={readMfa(context).backend} />,
} satisfies Meta<typeof TotpEnrollment>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SetUpThenSignIn: Story = {
  name: 'Set an app up at sign-in, then sign in with it',
  parameters: { mfa: { scenario: 'notEnrolled' } },
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const { state, clock } = readMfa(context).backend;
    const press = async (name: string) =>
      userEvent.click(await canvas.findByRole('button', { name }));
    const enterCode = async () => {
      const { pending, enabled } = state.findAuthenticators();
      const secret = (pending ?? enabled)?.secret ?? '';
      await userEvent.click(await canvas.findByRole('textbox', { name: '6-digit code' }));
      await userEvent.keyboard(generateTotp(secret, clock.now()));
    };

    await press('Sign in');
    await press('Continue');
    await enterCode();
    await userEvent.click(await canvas.findByRole('checkbox'));
    await press('Finish');
    await canvas.findByText('Welcome, Robin Vale');

    await press('Sign out');
    await press('Sign in');
    await canvas.findByRole('heading', { name: 'Confirm it’s you' });
    await enterCode();
    await expect(await canvas.findByText('Welcome, Robin Vale')).toBeVisible();
  },
};
