import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { TotpEnrollment, type TotpEnrollmentProps } from 'react-mfa-kit';
import { generateTotp } from 'react-mfa-kit/testing';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

const meta = {
  title: 'Components/TotpEnrollment',
  component: TotpEnrollment,
  args: { className: 'mfa-card', onSuccess: fn(), onError: fn() },
  parameters: { mfa: { signedIn: true, scenario: 'passwordOnly' } },
} satisfies Meta<typeof TotpEnrollment>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = StoryContext<TotpEnrollmentProps>;

export const SetUp: Story = {
  name: 'Set up, from the key to a saved recovery code',
  play: async (context) => {
    const { canvas, args } = context;
    await openCode(context);
    await userEvent.keyboard(showCode(context));
    await canvas.findByRole('heading', { name: 'Save your recovery code' });
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: 'Finish' }));
    await canvas.findByRole('heading', { name: 'Your authenticator app is set up' });
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
  },
};

export const Introduction: Story = {
  args: { start: 'button', onCancel: fn() },
  play: ({ canvas }) =>
    expect(canvas.getByRole('button', { name: 'Set up the app' })).toBeVisible(),
};

export const Requesting: Story = {
  parameters: { mfa: { scenario: 'silent' } },
  play: async ({ canvasElement }) => {
    await expect(root(canvasElement)).toHaveAttribute('data-state', 'requesting');
  },
};

export const Scan: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
  },
};

export const SetupKeyShown: Story = {
  name: 'Setup key shown',
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show setup key' }));
    await expect(canvas.getByRole('button', { name: 'Copy setup key' })).toBeVisible();
  },
};

export const QrCodeEnlarged: Story = {
  name: 'QR code enlarged',
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Enlarge QR code' }));
    await expect(await canvas.findByRole('dialog', { name: 'Scan this QR code' })).toBeVisible();
  },
};

export const QrCodeMissing: Story = {
  name: 'QR code cannot be drawn',
  args: { issuer: '🌿'.repeat(80), account: '🌿'.repeat(80) },
  parameters: {
    mfa: {
      scenario: ({ faults, state }: ReturnType<typeof readMfa>['backend']) => {
        state.changePerson({ policies: [] });
        const secret = 'GEZDGNBVGY3TQOJQ'.repeat(8);
        faults.always('associateTotp', {
          type: 'edit',
          edit: (body) => ({ ...body, data: { secret, recovery_code: '9f2c-41d7-8ab0' } }),
        });
      },
    },
  },
  play: async ({ canvasElement }) => {
    const text = await within(canvasElement).findAllByText(/The QR code cannot be shown here/);
    await expect(text[0]).toBeVisible();
  },
};

export const OnAPhone: Story = {
  name: 'On a phone, which cannot scan itself',
  beforeEach: () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => matchMedia(query === '(pointer: coarse)' ? 'all' : query);
    return () => {
      window.matchMedia = matchMedia;
    };
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Open authenticator app' })).toBeVisible();
  },
};

export const EnterTheCode: Story = {
  name: 'Enter the code',
  play: async (context) => {
    const field = await openCode(context);
    await userEvent.keyboard('482');
    await expect(field).toHaveValue('482');
  },
};

export const CodeRejected: Story = {
  name: 'Code rejected',
  parameters: { mfa: { scenario: 'confirmRejected' } },
  play: async (context) => {
    const field = await openCode(context);
    await enterWrong(field, '111111');
  },
};

export const CodeRejectedTwice: Story = {
  name: 'Code rejected twice',
  parameters: { mfa: { scenario: 'confirmRejected' } },
  play: async (context) => {
    const field = await openCode(context);
    await enterWrong(field, '111111');
    // Selected, so that the next key replaces it.
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]));
    await enterWrong(field, '222222');
    await expect(await context.canvas.findByText('Codes depend on the clock.')).toBeVisible();
  },
};

export const TooManyTries: Story = {
  name: 'Too many tries in a short time',
  parameters: { mfa: { scenario: refuse('confirmTotp', { status: 429, retryAfter: 30 }) } },
  play: async (context) => {
    const field = await openCode(context);
    await enterWrong(field, '111111');
    const button = await context.canvas.findByRole('button', { name: 'Verify code' });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
  },
};

export const Verifying: Story = {
  parameters: {
    mfa: {
      scenario: ({ faults }: ReturnType<typeof readMfa>['backend']) =>
        faults.always('confirmTotp', { type: 'silence' }),
    },
  },
  play: async (context) => {
    await openCode(context);
    await userEvent.keyboard('111111');
    await expect(await context.canvas.findByRole('button', { name: 'Verifying' })).toBeVisible();
  },
};

export const NoAnswer: Story = {
  name: 'No answer came',
  parameters: {
    mfa: {
      scenario: ({ faults }: ReturnType<typeof readMfa>['backend']) =>
        faults.always('confirmTotp', { type: 'drop', when: 'before' }),
    },
  },
  play: async (context) => {
    const field = await openCode(context);
    await enterWrong(field, '111111');
  },
};

export const SaveTheCode: Story = {
  name: 'The recovery code to save',
  play: async (context) => {
    await openCode(context);
    await userEvent.keyboard(showCode(context));
    const title = await context.canvas.findByRole('heading', { name: 'Save your recovery code' });
    await expect(title).toBeVisible();
  },
};

export const NotLoaded: Story = {
  name: 'The key did not load',
  parameters: { mfa: { scenario: refuse('associateTotp', { status: 503 }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const AlreadyBound: Story = {
  name: 'There is an app already',
  parameters: { mfa: { scenario: 'alreadyBound' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Keep the old app' })).toBeVisible();
  },
};

export const Unfinished: Story = {
  name: 'Begun earlier',
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'unfinished' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Start again' })).toBeVisible();
  },
};

export const SignInOver: Story = {
  name: 'The sign-in ran out of time',
  args: { onCancel: fn() },
  parameters: { mfa: { scenario: 'tokenExpired' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Sign in again' })).toBeVisible();
  },
};

function refuse(
  operation: 'associateTotp' | 'confirmTotp',
  how: { status: number; retryAfter?: number },
) {
  return ({ faults }: ReturnType<typeof readMfa>['backend']) =>
    faults.always(operation, { type: 'refuse', ...how });
}

const root = (canvas: HTMLElement) => canvas.querySelector('.mfa-root');

async function openCode({ canvas }: Pick<Play, 'canvas'>) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
  const field = await canvas.findByRole<HTMLInputElement>('textbox');
  await userEvent.click(field);
  return field;
}

/** What the person's app shows now. */
function showCode(context: Pick<Play, 'loaded'>): string {
  const { state, clock } = readMfa(context).backend;
  return generateTotp(state.findAuthenticators().pending?.secret ?? '', clock.now());
}

async function enterWrong(field: HTMLInputElement, code: string) {
  await userEvent.keyboard(code);
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
}
