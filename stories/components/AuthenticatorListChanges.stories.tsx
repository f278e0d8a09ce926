import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { AuthenticatorList, type AuthenticatorListProps, StepUpDialog } from 'react-mfa-kit';
import { MfaError } from 'react-mfa-kit/client';
import { generateTotp, installFakeCamera, testSecret } from 'react-mfa-kit/testing';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

const phone = { phone: '7700902107', phoneCountryCode: '+44' };

const meta = {
  title: 'Components/AuthenticatorList/What is changed',
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
type Play = Pick<StoryContext<AuthenticatorListProps>, 'canvas'>;

export const Enrolling: Story = {
  name: 'An app is set up',
  parameters: { mfa: { scenario: 'passwordOnly', signedIn: true } },
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Set up an authenticator app' }),
    );
    await expect(await screen.findByRole('button', { name: 'Continue' })).toBeVisible();
  },
};

export const Face: Story = {
  name: 'A face check is set up',
  args: { profile: { ...phone, hasFace: false }, policy: 'The photos are deleted after 30 days.' },
  beforeEach: () => installFakeCamera().restore,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up face check' }));
    await expect(await screen.findByRole('button', { name: 'Start the camera' })).toBeVisible();
  },
};

export const FaceAdded: Story = {
  name: 'A face check was set up',
  args: { profile: undefined },
  parameters: {
    mfa: {
      provider: {
        client: {
          listAuthenticators: async () => [],
          getProfile: async () => ({ hasFace }),
          associateFaceByBlob: async () => {
            hasFace = true;
            return { user: { id: 'mara', token: '' } };
          },
        },
      },
    },
  },
  beforeEach: () => {
    hasFace = false;
    return installFakeCamera().restore;
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up face check' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Start the camera' }));
    for (const _ of ['first', 'second']) {
      const shutter = await screen.findByRole('button', { name: 'Take photo' });
      await waitFor(() => expect(shutter).not.toHaveAttribute('aria-disabled'));
      await userEvent.click(shutter);
      await userEvent.click(await screen.findByRole('button', { name: 'Use this photo' }));
    }
    const row = await canvas.findByRole('listitem');
    await waitFor(() => expect(row).toHaveFocus());
  },
};

/** What the backend of `FaceAdded` knows of its person. */
let hasFace = false;

export const StepUp: Story = {
  name: 'Confirm it’s you first',
  parameters: { mfa: { scenario: 'ownApp', signedIn: true, stepUp: true } },
  play: async (context) => {
    await choose(context, 'Remove');
    const field = await screen.findByRole('textbox', { name: '6-digit code' });
    await userEvent.type(field, generateTotp(testSecret, readMfa(context).backend.clock.now()));
    await expect(await screen.findByRole('alertdialog')).toBeVisible();
  },
};

export const Remove: Story = {
  name: 'The question before it is removed',
  args: { profile: phone },
  play: async (context) => {
    await choose(context, 'Remove');
    const keep = await screen.findByRole('button', { name: 'Keep it' });
    await waitFor(() => expect(keep).toHaveFocus());
  },
};

export const Last: Story = {
  name: 'The only one, and one is required',
  args: { mfaRequired: true },
  play: async (context) => {
    await choose(context, 'Remove');
    await expect(await screen.findByRole('alertdialog')).toHaveAccessibleName(/only second step/);
  },
};

export const Removing: Story = {
  name: 'It is being removed',
  args: { profile: phone },
  play: async (context) => {
    readMfa(context).backend.faults.always('removeTotp', { type: 'silence' });
    await remove(context);
    await expect(await context.canvas.findByText('Removing')).toBeVisible();
  },
};

export const Refused: Story = {
  name: 'It was not removed',
  args: { profile: phone },
  play: async (context) => {
    readMfa(context).backend.faults.always('removeTotp', { type: 'refuse', status: 409 });
    await remove(context);
    const problem = { selector: '[data-part="row-problem"] span' };
    await expect(await context.canvas.findByText(/was not removed/, problem)).toBeVisible();
  },
};

export const RemovalPending: Story = {
  name: 'It was removed, and is still listed',
  args: { profile: phone },
  play: async (context) => {
    readMfa(context).backend.faults.always('removeTotp', {
      type: 'refuse',
      status: 200,
      code: 200,
    });
    await remove(context);
    const notice = { selector: '[data-part="removal-pending"] *' };
    await expect(
      await context.canvas.findByText(/is still being removed/, notice, { timeout: 8000 }),
    ).toBeVisible();
  },
};

export const RemovalUnknown: Story = {
  name: 'Nobody knows whether it was removed',
  args: { profile: phone },
  play: async (context) => {
    readMfa(context).backend.faults.next('removeTotp', { type: 'drop', when: 'before' });
    await remove(context);
    const notice = { selector: '[data-part="removal-unknown"] *' };
    await expect(
      await context.canvas.findByText(/The connection dropped/, notice, { timeout: 8000 }),
    ).toBeVisible();
  },
};

export const Removed: Story = {
  name: 'Removed, and other devices',
  args: { profile: phone, onSignOutOthers: fn() },
  play: async (context) => {
    await remove(context);
    await expect(
      await context.canvas.findByRole('button', { name: 'Sign out other devices' }),
    ).toBeVisible();
  },
};

export const SigningOut: Story = {
  name: 'Other devices are being signed out',
  args: { profile: phone, onSignOutOthers: () => new Promise(() => {}) },
  play: async (context) => {
    await remove(context);
    const answer = await context.canvas.findByRole('button', { name: 'Sign out other devices' });
    await userEvent.click(answer);
    await waitFor(() => expect(answer).toHaveAttribute('data-busy'));
    await expect(context.canvas.queryByRole('button', { name: 'Not now' })).toBeNull();
  },
};

export const NotSignedOut: Story = {
  name: 'Other devices were not signed out',
  args: {
    profile: phone,
    onSignOutOthers: () => Promise.reject(new MfaError('server-error')),
  },
  play: async (context) => {
    await remove(context);
    const answer = { name: 'Sign out other devices' };
    await userEvent.click(await context.canvas.findByRole('button', answer));
    const problem = { selector: '[data-part="sign-out"] span' };
    await expect(await context.canvas.findByText(/were not signed out/, problem)).toBeVisible();
    await waitFor(() => expect(context.args.onError).toHaveBeenCalled());
  },
};

export const Rename: Story = {
  name: 'It gets a name',
  parameters: { mfa: { scenario: 'ownApp', signedIn: true, extras: true } },
  play: async (context) => {
    await choose(context, 'Rename');
    const field = await context.canvas.findByRole('textbox', { name: 'Name' });
    await userEvent.type(field, 'Work phone');
    await userEvent.click(context.canvas.getByRole('button', { name: 'Save name' }));
    await userEvent.click(
      await context.canvas.findByRole('button', { name: 'Actions for Work phone' }),
    );
    await userEvent.click(await context.canvas.findByRole('menuitem', { name: 'Rename' }));
    await userEvent.clear(await context.canvas.findByRole('textbox', { name: 'Name' }));
    await userEvent.click(context.canvas.getByRole('button', { name: 'Save name' }));
    await expect(await context.canvas.findByText('Enter a name.')).toBeVisible();
  },
};

export const NewCodes: Story = {
  name: 'A new recovery code',
  parameters: { mfa: { scenario: 'ownApp', signedIn: true, extras: true } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Replace recovery code' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Replace code' }));
    await expect(await screen.findByRole('group', { name: 'Recovery code' })).toBeVisible();
  },
};

async function choose({ canvas }: Play, action: string) {
  await userEvent.click(await canvas.findByRole('button', { name: /^Actions/ }));
  await userEvent.click(await canvas.findByRole('menuitem', { name: action }));
}

async function remove(context: Play) {
  await choose(context, 'Remove');
  await userEvent.click(await screen.findByRole('button', { name: 'Remove app' }));
}
