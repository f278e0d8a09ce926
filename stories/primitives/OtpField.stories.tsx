import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field, OtpField, type OtpFieldProps } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent, within } from 'storybook/test';

/** The field as it stands in a form: with its label, and a description or an error below. */
function Labelled({ error, ...props }: OtpFieldProps & { error?: string | undefined }) {
  return (
    <div className="mfa-root">
      <Field label="6-digit code" description="It changes every 30 seconds." error={error}>
        {(control) => <OtpField {...control} {...props} />}
      </Field>
    </div>
  );
}

const meta = {
  title: 'Primitives/OtpField',
  component: Labelled,
  args: { onComplete: fn(), onValueChange: fn() },
} satisfies Meta<typeof Labelled>;

export default meta;
type Story = StoryObj<typeof meta>;

const field = (canvas: HTMLElement) => within(canvas).getByRole<HTMLInputElement>('textbox');

export const Typing: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.type(field(canvasElement), '123 456');
    await expect(field(canvasElement)).toHaveValue('123456');
    await expect(args.onComplete).toHaveBeenLastCalledWith('123456');
  },
};

export const Empty: Story = {
  play: ({ canvasElement }) => expect(field(canvasElement)).toHaveValue(''),
};

export const PartlyFilled: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(field(canvasElement), '482');
    await expect(field(canvasElement).parentElement).toHaveAttribute('data-filled', '3');
  },
};

export const PastedMessage: Story = {
  name: 'A whole text message, pasted',
  play: async ({ canvasElement }) => {
    await userEvent.click(field(canvasElement));
    await userEvent.paste('【Authing】验证码：123456，5分钟内有效');
    await expect(field(canvasElement)).toHaveValue('123456');
  },
};

export const TooManyDigits: Story = {
  args: { error: 'The code has 6 digits. You entered 7.' },
  play: async ({ canvasElement }) => {
    await userEvent.type(field(canvasElement), '1234567');
    await expect(field(canvasElement)).toHaveValue('1234567');
    await expect(field(canvasElement).parentElement).toHaveAttribute('data-overflow');
  },
};

export const Rejected: Story = {
  args: { error: 'That code did not match. Try the newest one.', defaultValue: '482913' },
  play: async ({ canvasElement }) => {
    field(canvasElement).focus();
    field(canvasElement).select();
    await expect(field(canvasElement)).toBeInvalid();
    await expect(field(canvasElement)).toHaveValue('482913');
  },
};

export const Verifying: Story = {
  args: { state: 'verifying', defaultValue: '482913' },
  play: ({ canvasElement }) => expect(field(canvasElement)).toHaveValue('482913'),
};

export const Accepted: Story = {
  args: { state: 'success', defaultValue: '482913' },
  play: ({ canvasElement }) => expect(field(canvasElement)).toHaveValue('482913'),
};

export const Masked: Story = {
  args: { masked: true, defaultValue: '482913' },
  play: ({ canvasElement }) => expect(field(canvasElement)).toHaveValue('482913'),
};

export const EightDigits: Story = {
  args: { length: 8, defaultValue: '48291' },
  play: ({ canvasElement }) =>
    expect(field(canvasElement).parentElement).toHaveAttribute('data-filled', '5'),
};

export const FourDigits: Story = {
  args: { length: 4, defaultValue: '48' },
  play: ({ canvasElement }) =>
    expect(field(canvasElement).parentElement).toHaveAttribute('data-filled', '2'),
};

export const Letters: Story = {
  name: 'Letters and digits',
  args: { mode: 'alphanumeric' },
  play: async ({ canvasElement, args }) => {
    await userEvent.type(field(canvasElement), 'AB1-2CD');
    await expect(args.onComplete).toHaveBeenLastCalledWith('AB12CD');
  },
};
