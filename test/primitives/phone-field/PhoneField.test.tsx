import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PhoneField, type PhoneFieldProps } from '../../../src/primitives/index.ts';
import type { PhoneReading } from '../../../src/text/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance(
  'PhoneField',
  (props) => <PhoneField countryLabel="Country code" {...props} />,
  { part: 'phone-field', innerPart: 'phone-field-input', node: () => HTMLInputElement },
);

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country code' });

/** Readings as they come in, each in a word or two. */
const told: string[] = [];
const tell = (reading: PhoneReading) =>
  void told.push(
    reading.status === 'phone'
      ? `${reading.phoneCountryCode} ${reading.phone}`
      : `${reading.country} ${reading.status}`,
  );

function renderField(props: Partial<PhoneFieldProps> = {}) {
  told.length = 0;
  return render(
    <PhoneField
      aria-label="Phone number"
      countryLabel="Country code"
      defaultCountry="CN"
      onValueChange={tell}
      {...props}
    />,
    { wrapper: StrictMode },
  );
}

describe('a phone field', () => {
  it('tells what is made of each key', async () => {
    renderField();
    await userEvent.type(field(), '13800138000');
    expect(told.slice(0, 2)).toEqual(['CN incomplete', 'CN incomplete']);
    expect(told.at(-1)).toBe('+86 13800138000');
    expect(told).toHaveLength(11);
  });

  it('leaves what is typed alone, groups and all, until the person leaves', async () => {
    renderField();
    await userEvent.type(field(), '+44 7700 900123');
    expect(field()).toHaveValue('+44 7700 900123');
    expect(list()).toHaveValue('GB');
    await userEvent.tab();
    expect(field()).toHaveValue('7700 900123');
    expect(told.at(-1)).toBe('+44 7700900123');
  });

  it('shows the calling code of the country that is chosen, with its name in the list', async () => {
    const { container } = renderField();
    const code = container.querySelector('.mfa-phone-field-code');
    expect(code).toHaveTextContent(/^\+86$/);
    await userEvent.selectOptions(list(), 'GB');
    expect(code).toHaveTextContent(/^\+44$/);
    expect(list()).toHaveDisplayValue(/United Kingdom.*\+44/);
  });

  it('keeps a text that is no number, also when the person leaves', async () => {
    renderField();
    await userEvent.type(field(), '+44 7700 9OO123');
    await userEvent.tab();
    expect(field()).toHaveValue('+44 7700 9OO123');
    expect(told.at(-1)).toBe('GB incomplete');
  });

  it('takes a whole international number at once, with its country', async () => {
    renderField();
    await userEvent.click(field());
    await userEvent.paste('Mara: +44 (0)7700 900123');
    expect(field()).toHaveValue('7700 900123');
    expect(list()).toHaveValue('GB');
    expect(told.at(-1)).toBe('+44 7700900123');
  });

  it('keeps the country where a number names none', async () => {
    renderField({ defaultCountry: 'GB' });
    await userEvent.click(field());
    await userEvent.paste('07700 900123');
    expect(field()).toHaveValue('07700 900123');
    expect(list()).toHaveValue('GB');
    expect(told).toEqual(['+44 7700900123']);
  });

  it('reads the same text anew when another country is chosen', async () => {
    const onCountryChange = vi.fn();
    renderField({ onCountryChange });
    await userEvent.type(field(), '2015550123');
    expect(told.at(-1)).toBe('CN incomplete');
    await userEvent.selectOptions(list(), 'US');
    expect(told.at(-1)).toBe('+1 2015550123');
    expect(onCountryChange.mock.calls).toEqual([['US']]);
    expect(field()).toHaveValue('2015550123');
  });

  it('follows a host that keeps the country', async () => {
    const onCountryChange = vi.fn();
    const props = { countryLabel: 'Country code', onCountryChange };
    const { rerender } = render(<PhoneField aria-label="Phone number" {...props} country="CN" />);
    await userEvent.selectOptions(list(), 'GB');
    expect(onCountryChange.mock.calls).toEqual([['GB']]);
    expect(list()).toHaveValue('CN');
    rerender(<PhoneField aria-label="Phone number" {...props} country="GB" />);
    expect(list()).toHaveValue('GB');
  });

  it('calls the host’s own handlers, after it has settled the text', async () => {
    const seen: string[] = [];
    renderField({
      onChange: (event) => void seen.push(`change ${event.target.value}`),
      onBlur: (event) => void seen.push(`blur ${event.target.value}`),
    });
    await userEvent.click(field());
    await userEvent.paste('+86 138 0013 8000');
    await userEvent.tab();
    expect(seen).toEqual(['change 138 0013 8000', 'blur 138 0013 8000']);
  });

  it('begins with a number of the host’s that no attribute holds', () => {
    const { container } = renderField({ defaultValue: '+44 7700 900123' });
    expect(field()).toHaveValue('7700 900123');
    expect(list()).toHaveValue('GB');
    expect(container.outerHTML).not.toContain('7700');
  });

  it('puts what was typed into no attribute', async () => {
    const { container } = renderField();
    await userEvent.type(field(), '13800138000');
    expect(container.outerHTML).not.toContain('138');
  });

  it('takes part in a form of the host, and comes back from its reset', async () => {
    render(
      <form aria-label="host">
        <PhoneField
          aria-label="Phone number"
          countryLabel="Country code"
          name="phone"
          countryName="country"
          defaultCountry="CN"
          required
        />
        <button type="reset">Reset</button>
      </form>,
    );
    const form = screen.getByRole<HTMLFormElement>('form');
    expect(form.checkValidity()).toBe(false);
    await userEvent.click(field());
    await userEvent.paste('+44 7700 900123');
    expect([...new FormData(form)]).toEqual([
      ['country', 'GB'],
      ['phone', '7700 900123'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(field()).toHaveValue('');
    await waitFor(() => expect(list()).toHaveValue('CN'));
  });

  it('is told what is wrong by the host', () => {
    const { container } = renderField({ 'aria-invalid': true, 'aria-describedby': 'why' });
    expect(container.querySelector('[data-part="phone-field"]')).toHaveAttribute('data-invalid');
    expect(field()).toBeInvalid();
    expect(list()).toBeValid();
  });

  it.each([{ disabled: true }, { readOnly: true }])('offers no choice while %o', (props) => {
    renderField(props);
    expect(list()).toBeDisabled();
  });
});

describe('its countries', () => {
  const names = () => [...list().options].map(({ text }) => text);

  it('are all that have a calling code, by name, in the language of the page', () => {
    renderField({ locale: 'de' });
    expect(names().length).toBeGreaterThan(240);
    expect(names()).toContain('Österreich (+43)');
    expect(names()).toEqual([...names()].sort(new Intl.Collator('de').compare));
  });

  it('are those of the host, in its order, in its words', () => {
    renderField({
      countries: ['JP', 'CN', 'XX', 'SG'],
      locale: 'zh-CN',
      countryOption: ({ country, code }) => `${country}：${code}`,
    });
    expect(names()).toEqual(['日本：81', '中国：86', '新加坡：65']);
    expect(list()).toHaveValue('CN');
  });

  it('are no choice where there is but one, and a number of another stays as it is', async () => {
    renderField({ countries: ['CN'] });
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.queryByText('+86')).not.toBeInTheDocument();
    expect(field()).toHaveAttribute('autocomplete', 'tel-national');
    await userEvent.click(field());
    await userEvent.paste('+86 138 0013 8000');
    expect(field()).toHaveValue('138 0013 8000');
    await userEvent.clear(field());
    await userEvent.paste('+44 7700 900123');
    expect(field()).toHaveValue('+44 7700 900123');
    expect(told.at(-1)).toBe('CN incomplete');
  });

  it('begin with the one that the page or the person speaks of', () => {
    renderField({ defaultCountry: undefined, locale: 'zh-TW' });
    expect(list()).toHaveValue('TW');
  });

  it.each(['XX', 'cn', ''])('pass over %j, which is none', (defaultCountry) => {
    renderField({ defaultCountry, locale: 'zh-CN' });
    expect(list()).toHaveValue('CN');
  });

  it('must be some: a host that names none is told', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderField({ countries: ['XX'] })).toThrow(/countries names none/);
  });
});

describe('text that comes in oddly', () => {
  /** As a password manager writes: the value whole, past React's record of it, and an event that says nothing. */
  function fill(text: string, ...events: Event[]) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    for (const event of events) fireEvent(field(), event);
  }

  it.each([
    ['a filler that sends input', [new Event('input', { bubbles: true })]],
    ['a filler that sends change alone', [new Event('change', { bubbles: true })]],
    [
      'the keyboard of a phone, which types the whole number as one key',
      [new InputEvent('input', { bubbles: true, inputType: 'insertText', data: '+8613800138000' })],
    ],
  ])('I07 is taken from %s', (_, events) => {
    renderField({ defaultCountry: 'GB' });
    fill('+8613800138000', ...events);
    expect(field()).toHaveValue('13800138000');
    expect(list()).toHaveValue('CN');
    expect(told.at(-1)).toBe('+86 13800138000');
  });

  it('replaces what stood there where it is a number by itself', () => {
    renderField();
    fill('13', new Event('input', { bubbles: true }));
    fill(
      '13+44 7700 900123',
      new InputEvent('input', {
        bubbles: true,
        inputType: 'insertFromPaste',
        data: '+44 7700 900123',
      }),
    );
    expect(field()).toHaveValue('7700 900123');
    expect(list()).toHaveValue('GB');
  });

  it('I06 is not read while an input method has it', () => {
    renderField();
    fill('１３８', new InputEvent('input', { bubbles: true, isComposing: true, data: '１３８' }));
    expect(told).toEqual([]);
    fireEvent.compositionEnd(field());
    expect(told).toEqual(['CN incomplete']);
  });
});
