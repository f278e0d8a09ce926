import type { Meta, StoryObj } from '@storybook/react-vite';
import { AuthenticatorList, StepUpDialog } from 'react-mfa-kit';
import type { Authenticator, MfaBackend } from 'react-mfa-kit/client';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

const createdAt = '2026-03-03T12:00:00Z';
const phone = { phone: '7700902107', phoneCountryCode: '+44' };

const meta = {
  title: 'Components/AuthenticatorList',
  component: AuthenticatorList,
  args: { issuer: 'Fernway', onSuccess: fn(), onError: fn() },
  parameters: { mfa: { scenario: 'ownApp', signedIn: true } },
  render: (args) => (
    <div className="mfa-root">
      <AuthenticatorList {...args} />
      <StepUpDialog />
    </div>
  ),
} satisfies Meta<typeof AuthenticatorList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  name: 'What protects the account',
  args: { profile: phone },
  parameters: { mfa: { signedIn: true, scenario: 'ownApp', extras: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Recovery code')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const One: Story = {
  name: 'One way, and no more to do with it than the backend can',
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Actions/ })).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};

export const Loading: Story = {
  parameters: { mfa: { scenario: 'silent', signedIn: true } },
  play: async ({ canvasElement }) => expectState(canvasElement, 'loading'),
};

export const Empty: Story = {
  name: 'Nothing is set up',
  parameters: { mfa: { scenario: 'passwordOnly', signedIn: true } },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Set up an authenticator app' });
    await expect(button).toBeVisible();
  },
};

export const LoadFailed: Story = {
  name: 'The list did not load',
  parameters: { mfa: { scenario: 'captivePortal', signedIn: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Stale: Story = {
  name: 'The newest list did not load',
  play: async (context) => {
    await context.canvas.findByRole('button', { name: /^Actions/ });
    readMfa(context).backend.faults.always('listAuthenticators', { type: 'wrong-type' });
    window.dispatchEvent(new Event('visibilitychange'));
    await expect(await context.canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Unfinished: Story = {
  name: 'Set-up was not finished',
  args: { profile: phone },
  parameters: { mfa: { scenario: 'unfinished', signedIn: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Continue/ })).toBeVisible();
  },
};

export const Actions: Story = {
  name: 'The actions of a row',
  parameters: { mfa: { scenario: 'ownApp', signedIn: true, extras: true } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Actions/ }));
    const first = await canvas.findByRole('menuitem', { name: 'Replace' });
    await waitFor(() => expect(first).toHaveFocus());
  },
};

export const MakingDefault: Story = {
  name: 'Another one is being made the default',
  parameters: {
    mfa: {
      provider: {
        client: {
          listAuthenticators: async () => [
            { id: 'app', type: 'totp', enabled: true, createdAt, isDefault: true },
            { id: 'passkey', type: 'passkey', enabled: true, createdAt, name: 'Work laptop' },
          ],
          removeTotp: async () => {},
          renameAuthenticator: async () => {},
          setDefaultAuthenticator: () => new Promise(() => {}),
        },
      },
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for Work laptop' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Make default' }));
    const row = canvas.getByText('Work laptop').closest('li');
    await waitFor(() => expect(row).toHaveAttribute('data-state', 'pending'));
  },
};

export const AddMenu: Story = {
  name: 'What can be added',
  args: { profile: { hasFace: false }, onAddPhone: fn(), onAddEmail: fn() },
  parameters: { mfa: { scenario: 'unfinished', signedIn: true } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Add a way/ }));
    await expect(await canvas.findByRole('menuitem', { name: 'Text message' })).toBeVisible();
  },
};

export const LessSecure: Story = {
  name: 'Messages alone',
  args: { profile: { ...phone, email: 'mara@example.com' }, profileHref: '#profile' },
  parameters: { mfa: { scenario: 'passwordOnly', signedIn: true } },
  play: async ({ canvas }) =>
    expect(await canvas.findByText(/An authenticator app is safer/)).toBeVisible(),
};

export const ReadOnly: Story = {
  name: 'For looking only',
  args: { readOnly: true, profile: { ...phone, email: 'mara@example.com', hasFace: true } },
  play: async ({ canvas }) =>
    expect(await canvas.findByText(/Only an administrator/)).toBeVisible(),
};

const codes = { recoveryCodesLeft: 2, recoveryCodesTotal: 10 };
const names = [
  'Work phone',
  'Tablet in the kitchen',
  'A name that is so long that it takes two lines',
];
const many = Array.from({ length: 20 }, (_, at): Authenticator => {
  const type = ['totp', 'passkey', 'sms', 'email', 'smart-card'][at % 5] ?? '';
  return {
    id: `${at}`,
    type,
    enabled: at !== 7,
    createdAt,
    isDefault: at === 0,
    ...(at % 3 === 1 && { name: `${names[at % names.length]} ${at}` }),
    ...(type === 'sms' && { target: '+44 •••• ••2107' }),
    ...(at === 0 && codes),
  };
});
const rich: MfaBackend = {
  listAuthenticators: async () => many,
  renameAuthenticator: async () => {},
  setDefaultAuthenticator: async () => {},
  removeTotp: async () => {},
  regenerateRecoveryCodes: async () => ({ recoveryCodes: [] }),
};

export const Many: Story = {
  name: 'Twenty rows, of another backend',
  parameters: { mfa: { provider: { client: rich } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Only 2 codes left')).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(21);
  },
};

async function expectState(element: HTMLElement, state: string) {
  const root = element.querySelector('.mfa-authenticator-list');
  await waitFor(() => expect(root).toHaveAttribute('data-state', state));
}
