import { screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { PhoneInput } from '../../../src/components/internal/PhoneInput.tsx';
import {
  type PhoneInputOptions,
  usePhoneInput,
} from '../../../src/components/internal/usePhoneInput.ts';
import { zhCN } from '../../../src/messages/zh-CN.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

/** As a step uses it: react-hook-form keeps the text, and is asked for it on a press. */
function Step({ onSend, ...options }: PhoneInputOptions & { onSend(reading: object): void }) {
  const { field, read, explain } = usePhoneInput(options);
  const { register, handleSubmit, formState, getValues } = useForm<{ sms: string }>();
  const reading = read(getValues('sms') ?? '');
  const isRefused = formState.errors.sms !== undefined && reading.status !== 'phone';
  return (
    <>
      <PhoneInput
        {...field}
        {...register('sms', { validate: (text) => read(text).status === 'phone' })}
        error={isRefused ? explain(reading.status) : undefined}
      />
      <button type="button" onClick={() => void handleSubmit(({ sms }) => onSend(read(sms)))()}>
        Send
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const list = () => screen.getByRole<HTMLSelectElement>('combobox');
const describedBy = () => document.getElementById(field().getAttribute('aria-describedby') ?? '');
const press = () => screen.getByRole('button', { name: 'Send' });

function renderStep(options: PhoneInputOptions = {}, setting?: MfaSetting) {
  const onSend = vi.fn();
  return { ...renderWithMfa(<Step {...options} onSend={onSend} />, setting), onSend };
}

describe('the field for a phone number', () => {
  it('says what it is for, and names its countries', () => {
    renderStep({ defaultCountry: 'GB' });
    expect(field()).toHaveAccessibleName('Phone number');
    expect(field()).toHaveAccessibleDescription('It must be able to receive text messages.');
    expect(list()).toHaveAccessibleName('Country code');
    expect(list().selectedOptions[0]?.text).toBe('\u2068United Kingdom\u2069 (+44)');
  });

  it('speaks the language of the page, and begins with its country', () => {
    renderStep({}, { messages: zhCN });
    expect(field()).toHaveAccessibleName('手机号');
    expect(list()).toHaveAccessibleName('国家/地区');
    expect(list().selectedOptions[0]?.text).toBe('\u2068中国\u2069（+86）');
  });

  it('gives the form what was typed, to be read as a number of the country chosen', async () => {
    const { user, onSend } = renderStep({ defaultCountry: 'CN' });
    await user.selectOptions(list(), 'GB');
    await user.type(field(), '07700 900123');
    await user.click(press());
    expect(onSend).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ phone: '7700900123', phoneCountryCode: '+44' }),
    );
  });

  it('gives the form a pasted number with the country that it names', async () => {
    const { user, onSend } = renderStep({ defaultCountry: 'GB' });
    await user.click(field());
    await user.paste('+86 138 0013 8000');
    await user.click(press());
    expect(onSend).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ phone: '13800138000', phoneCountryCode: '+86', country: 'CN' }),
    );
  });

  it.each([
    ['', 'Enter your phone number.'],
    ['1380013', 'Enter the whole number, such as 138 0013 8000.'],
  ])('says under itself what is missing from %j', async (text, error) => {
    const { user, onSend } = renderStep({ defaultCountry: 'CN' });
    await user.click(field());
    await user.paste(text);
    await user.click(press());
    await waitFor(() => expect(field()).toBeInvalid());
    expect(describedBy()).toHaveTextContent(error);
    expect(field()).toHaveValue(text);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('shows what a number of the chosen country looks like, left to right in any sentence', async () => {
    const { user } = renderStep({ defaultCountry: 'US' });
    await user.type(field(), '201');
    await user.click(press());
    expect(await screen.findByText('201 555 0123')).toHaveAttribute('dir', 'ltr');
  });

  it('is the number alone where messages go to one country', async () => {
    const { user, onSend } = renderStep({ countries: ['CN'] });
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.type(field(), '138 0013 8000');
    await user.click(press());
    expect(onSend).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ phone: '13800138000', phoneCountryCode: '+86' }),
    );
  });

  it('puts no digit of a number into the markup', async () => {
    const { user, container } = renderStep({ defaultCountry: 'CN' });
    await user.type(field(), '13800138000');
    expect(container.outerHTML).not.toContain('1380');
  });
});
