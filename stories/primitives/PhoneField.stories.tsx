import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field, PhoneField, type PhoneFieldProps } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent, within } from 'storybook/test';

/** The field as it stands in a form: with its label, and a description or an error below. */
function Labelled({ error, ...props }: PhoneFieldProps & { error?: string | undefined }) {
  return (
    <div className="mfa-root">
      <Field
        label="Phone number"
        description="It must be able to receive text messages."
        error={error}
      >
        {(control) => <PhoneField {...control} {...props} />}
      </Field>
    </div>
  );
}

const meta = {
  title: 'Primitives/PhoneField',
  component: Labelled,
  args: {
    countryLabel: 'Country code',
    defaultCountry: 'GB',
    onValueChange: fn(),
    onCountryChange: fn(),
  },
} satisfies Meta<typeof Labelled>;

export default meta;
type Story = StoryObj<typeof meta>;

const field = (canvas: HTMLElement) => within(canvas).getByRole<HTMLInputElement>('textbox');
const list = (canvas: HTMLElement) => within(canvas).getByRole<HTMLSelectElement>('combobox');

export const Typing: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.type(field(canvasElement), '07700 900123');
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      status: 'phone',
      country: 'GB',
      phoneCountryCode: '+44',
      phone: '7700900123',
      text: '07700 900123',
    });
  },
};

export const Empty: Story = {
  play: ({ canvasElement }) => expect(field(canvasElement)).toHaveValue(''),
};

export const PastedFromAbroad: Story = {
  name: 'A number from another country, pasted',
  play: async ({ canvasElement }) => {
    await userEvent.click(field(canvasElement));
    await userEvent.paste('+86 138 0013 8000');
    await expect(field(canvasElement)).toHaveValue('138 0013 8000');
    await expect(list(canvasElement)).toHaveValue('CN');
  },
};

export const AnotherCountry: Story = {
  name: 'Another country, chosen',
  play: async ({ canvasElement, args }) => {
    await userEvent.selectOptions(list(canvasElement), 'JM');
    await expect(args.onCountryChange).toHaveBeenLastCalledWith('JM');
    await expect(within(canvasElement).getByText('+1')).toBeVisible();
  },
};

export const NotWhole: Story = {
  name: 'Not the whole number',
  args: { error: 'Enter the whole number, such as 7700 900123.', defaultValue: '7700' },
  play: async ({ canvasElement }) => {
    await expect(field(canvasElement)).toBeInvalid();
    await expect(field(canvasElement)).toHaveValue('7700');
  },
};

export const OneCountry: Story = {
  name: 'One country alone',
  args: { countries: ['CN'], defaultCountry: 'CN', defaultValue: '138 0013 8000' },
  play: ({ canvasElement }) =>
    expect(within(canvasElement).queryByRole('combobox')).not.toBeInTheDocument(),
};

export const ReadOnly: Story = {
  name: 'While the number is being checked',
  args: { readOnly: true, defaultValue: '7700 900123' },
  play: ({ canvasElement }) => expect(list(canvasElement)).toBeDisabled(),
};
