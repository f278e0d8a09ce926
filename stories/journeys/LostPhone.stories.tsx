import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { MfaChallenge, MfaProvider, TotpEnrollment } from 'react-mfa-kit';
import { Notice } from 'react-mfa-kit/primitives';
import { generateTotp, testRecoveryCode } from 'react-mfa-kit/testing';
import { expect, userEvent, within } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { useMfa } from '../../src/provider/index.ts';

/** A login whose person may set an app up again as soon as they are in. */
function Site({ trigger }: { trigger: unknown }) {
  const { props, messages } = useMfa();
  const [token, setToken] = useState<string>();
  const [isDone, setIsDone] = useState(false);
  const [wantsApp, setWantsApp] = useState(false);
  if (isDone) {
    return (
      <div className="mfa-root mfa-card">
        <Notice tone="success" title="Welcome back">
          The app on your new phone is set up.
        </Notice>
      </div>
    );
  }
  if (wantsApp) {
    return (
      <MfaProvider {...props()} messages={messages} token={token}>
        <TotpEnrollment className="mfa-card" onSuccess={() => setIsDone(true)} />
      </MfaProvider>
    );
  }
  return (
    <MfaChallenge
      className="mfa-card"
      trigger={trigger}
      onSuccess={(user) => setToken(user.token)}
      onSetUpAgain={() => setWantsApp(true)}
    />
  );
}

const meta = {
  title: 'Journeys/Lost phone',
  component: MfaChallenge,
  args: { trigger: undefined },
  parameters: { mfa: { scenario: 'enrolled' } },
  render: (_, context) => <Site trigger={readMfa(context).trigger} />,
} satisfies Meta<typeof MfaChallenge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InWithARecoveryCode: Story = {
  name: 'In with the recovery code, and a new phone set up',
  play: async (context) => {
    const canvas = within(context.canvasElement);
    const { state, clock } = readMfa(context).backend;
    const press = async (name: string | RegExp) =>
      userEvent.click(await canvas.findByRole('button', { name }));
    const save = async () => {
      await userEvent.click(await canvas.findByRole('checkbox', { name: /I have saved/ }));
      await press('Finish');
    };

    await press('Try another way');
    await press(/^Recovery code/);
    await userEvent.click(await canvas.findByRole('textbox', { name: 'Recovery code' }));
    await userEvent.keyboard(testRecoveryCode);
    await press('Verify code');
    await canvas.findByRole('heading', { name: 'Save your new recovery code' });
    await save();
    await press('Set up an authenticator app');
    await expect(await canvas.findByRole('img', { name: /^QR code/ })).toBeVisible();
    await press('Continue');
    const secret = state.findAuthenticators().pending?.secret ?? '';
    await userEvent.click(await canvas.findByRole('textbox', { name: '6-digit code' }));
    await userEvent.keyboard(generateTotp(secret, clock.now()));
    await canvas.findByRole('heading', { name: 'Save your recovery code' });
    await save();
    await expect(await canvas.findByText('Welcome back')).toBeVisible();
  },
};
