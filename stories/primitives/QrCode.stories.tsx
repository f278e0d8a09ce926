import type { Meta, StoryObj } from '@storybook/react-vite';
import { QrCode } from 'react-mfa-kit/primitives';
import { expect, fn, waitFor, within } from 'storybook/test';

const meta = {
  title: 'Primitives/QrCode',
  component: QrCode,
  args: {
    value: 'otpauth://totp/Fernway:mara?secret=JBSWY3DPEHPK3PXP&issuer=Fernway',
    label: 'QR code for your authenticator app, or use the setup key',
    onError: fn(),
  },
  decorators: [
    (Story) => (
      <div className="mfa-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof QrCode>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Drawn: Story = {
  play: async ({ canvasElement }) => {
    const image = within(canvasElement).getByRole('img', { name: /setup key/ });
    await waitFor(() => expect(image).not.toHaveAttribute('aria-busy'));
    await expect(image.outerHTML).not.toContain('JBSWY3DP');
  },
};

export const LongText: Story = {
  ...Drawn,
  args: {
    value: `otpauth://totp/${encodeURIComponent('很长的应用名称和很长的账号名称')}?secret=${'JBSWY3DPEHPK3PXP'.repeat(4)}`,
  },
};

export const TooLong: Story = {
  name: 'Too long for a code',
  args: { value: 'x'.repeat(3000) },
  play: ({ args }) => waitFor(() => expect(args.onError).toHaveBeenCalledTimes(1)),
};
