import { render, screen } from '@testing-library/react';
import { type ComponentProps, StrictMode } from 'react';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Field, OtpField, PhoneField } from '../../src/primitives/index.ts';
import 'react-mfa-kit/styles.css';

// In one file, whose tests follow each other: all pages of a browser share one clipboard.

const onValueChange = vi.fn<(value: string) => void>();
const onComplete = vi.fn<(value: string) => void>();

beforeEach(() => {
  onValueChange.mockClear();
  onComplete.mockClear();
});

type OtpFieldProps = ComponentProps<typeof OtpField>;

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const box = () => field().closest('[data-part="otp-field"]');

function renderField(props: OtpFieldProps = {}): HTMLInputElement {
  render(
    <OtpField aria-label="Code" onValueChange={onValueChange} onComplete={onComplete} {...props} />,
  );
  field().focus();
  return field();
}

/** Copies `text` from another field with the keyboard and pastes it with the keyboard. */
async function paste(text: string): Promise<void> {
  const target = document.activeElement;
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  await userEvent.copy();
  source.remove();
  if (target instanceof HTMLElement) target.focus();
  await userEvent.paste();
}

describe('pasting into a code field', () => {
  test.each([
    '123456',
    '123 456',
    '123-456',
    '１２３４５６',
    '１２３　４５６',
    '１２３－４５６',
    '\u200e123456',
    '12345６',
    '\u200b12\u00a03456\n',
    '【Authing】验证码：123456，5分钟内有效',
    'G-123456',
  ])('I01 I02 I03 reads %j', async (text) => {
    const input = renderField();
    await paste(text);
    expect(input).toHaveValue('123456');
    expect(onValueChange.mock.calls).toEqual([['123456']]);
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  test.each(['٠١٢٣٤٥', '۰۱۲۳۴۵', '०१२३४५'])('I02 reads %j as ASCII', async (text) => {
    const input = renderField();
    await paste(text);
    expect(input).toHaveValue('012345');
  });

  test.each(['code 123456 or 654321', 'abc', '①②③④⑤⑥', '¹²³⁴⁵⁶', '0000012', '🔢🔢'])(
    'I03 I05 keeps %j whole, and completes nothing',
    async (text) => {
      const input = renderField();
      await paste(text);
      expect(input).toHaveValue(text);
      expect(box()).toHaveAttribute('data-overflow');
      expect(onValueChange).toHaveBeenLastCalledWith(text);
      expect(onComplete).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['at the end', 2],
    ['in the middle', 1],
    ['at the start', 0],
  ])('replaces a begun code by a whole one, the caret %s', async (_, caret) => {
    const input = renderField();
    await userEvent.keyboard('98');
    input.setSelectionRange(caret, caret);
    await paste('123 456');
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('inserts a part of a code where the caret is', async () => {
    const input = renderField();
    await userEvent.keyboard('16');
    input.setSelectionRange(1, 1);
    await paste('23 45');
    expect(input).toHaveValue('123456');
    expect(input.selectionStart).toBe(5);
  });

  it('keeps a part that makes too much, whole', async () => {
    const input = renderField();
    await userEvent.keyboard('12345');
    await paste('67');
    expect(input).toHaveValue('1234567');
    expect(onComplete).not.toHaveBeenCalled();
  });

  it('I10 replaces one whole code by another, and tells of both', async () => {
    const input = renderField();
    await paste('123456');
    input.select();
    await paste('654321');
    expect(input).toHaveValue('654321');
    expect(onComplete.mock.calls).toEqual([['123456'], ['654321']]);
  });

  it('I11 keeps text and value together through undo and redo', async () => {
    const input = renderField();
    await userEvent.keyboard('123');
    await paste('45 6');
    for (const key of ['z', 'z', '{Shift>}z{/Shift}', 'z', '{Shift>}z{/Shift}']) {
      await userEvent.keyboard(`{Control>}${key}{/Control}`);
      expect(onValueChange).toHaveBeenLastCalledWith(input.value);
    }
  });

  it('gets its own handlers called with the cleaned text', async () => {
    const onChange = vi.fn();
    renderField({ onChange: (event) => onChange(event.target.value) });
    await paste('123 456');
    expect(onChange).toHaveBeenLastCalledWith('123456');
  });
});

const phone = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country code' });
const shownCode = () => list().parentElement?.querySelector('.mfa-phone-field-code')?.textContent;

function renderPhone() {
  render(
    <Field label="Phone number">
      {(control) => <PhoneField countryLabel="Country code" defaultCountry="CN" {...control} />}
    </Field>,
    { wrapper: StrictMode },
  );
  phone().focus();
}

describe('pasting into a phone field', () => {
  it('of a whole number moves the country and leaves the number', async () => {
    renderPhone();
    await paste('  +44 (0)7700 900123\n');
    expect(phone()).toHaveValue('7700 900123');
    expect(list()).toHaveValue('GB');
    expect(shownCode()).toBe('+44');
  });

  it('of a contact’s link and of a message does the same', async () => {
    renderPhone();
    await paste('tel:+1-201-555-0123');
    expect(phone()).toHaveValue('201-555-0123');
    expect(list()).toHaveValue('US');
    phone().select();
    await paste('我的手机号是＋８６ 138 0013 8000，请回电');
    expect(phone()).toHaveValue('138 0013 8000');
    expect(list()).toHaveValue('CN');
  });

  it('behind a number that stands there already is the number, wherever the caret was', async () => {
    renderPhone();
    await userEvent.keyboard('138');
    await paste('+44 7700 900123');
    expect(phone()).toHaveValue('7700 900123');
    expect(list()).toHaveValue('GB');
  });

  it('of two numbers stays as it came', async () => {
    renderPhone();
    await paste('13800138000, 13900139000');
    expect(phone()).toHaveValue('13800138000, 13900139000');
  });
});
