import type { Meta, StoryObj } from '@storybook/react-vite';
import { AuthenticatorList, StepUpDialog } from 'react-mfa-kit';
import { generateTotp, testSecret } from 'react-mfa-kit/testing';
import { expect, screen, userEvent } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

const meta = {
  title: 'Journeys/Account',
  component: AuthenticatorList,
  args: { issuer: 'Fernway' },
  parameters: { mfa: { signedIn: true, stepUp: true } },
  render: (args) => (
    <div className="mfa-root">
      <AuthenticatorList {...args} />
      <StepUpDialog />
    </div>
  ),
} satisfies Meta<typeof AuthenticatorList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SetUpAnApp: Story = {
  name: 'Set an app up, and see it in the list',
  parameters: { mfa: { scenario: 'passwordOnly', signedIn: true } },
  play: async (context) => {
    const { state, clock } = readMfa(context).backend;
    const press = async (name: string) =>
      userEvent.click(await screen.findByRole('button', { name }));
    await press('Set up an authenticator app');
    await press('Continue');
    const secret = state.findAuthenticators().pending?.secret ?? '';
    await userEvent.click(await screen.findByRole('textbox', { name: '6-digit code' }));
    await userEvent.keyboard(generateTotp(secret, clock.now()));
    await userEvent.click(await screen.findByRole('checkbox'));
    await press('Finish');
    await expect(await screen.findByRole('button', { name: /^Actions for/ })).toBeVisible();
  },
};

export const RemoveAnApp: Story = {
  name: 'Confirm it’s you, and remove the app',
  parameters: { mfa: { scenario: 'ownApp', signedIn: true, stepUp: true } },
  play: async (context) => {
    const { clock, state } = readMfa(context).backend;
    await userEvent.click(await screen.findByRole('button', { name: /^Actions for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await userEvent.click(await screen.findByRole('textbox', { name: '6-digit code' }));
    await userEvent.keyboard(generateTotp(testSecret, clock.now()));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove app' }));
    const empty = await screen.findByRole('button', { name: 'Set up an authenticator app' });
    await expect(empty).toBeVisible();
    await expect(state.findAuthenticators().enabled).toBeNull();
  },
};
