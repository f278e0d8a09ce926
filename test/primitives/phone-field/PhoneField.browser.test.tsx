import { render, screen, waitFor } from '@testing-library/react';
import { type ComponentProps, type FormEvent, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Field, PhoneField } from '../../../src/primitives/index.ts';
import 'react-mfa-kit/styles.css';

type Props = Partial<ComponentProps<typeof PhoneField>> & { dir?: 'rtl' | undefined };

function Labelled({ dir, ...props }: Props) {
  return (
    <div className="mfa-root" dir={dir}>
      <Field label="Phone number" description="It must be able to receive text messages.">
        {(control) => (
          <PhoneField countryLabel="Country code" defaultCountry="CN" {...control} {...props} />
        )}
      </Field>
    </div>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' });
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Country code' });
const shownCode = () => list().parentElement?.querySelector('.mfa-phone-field-code')?.textContent;

function renderField(props: Props = {}) {
  render(<Labelled {...props} />, { wrapper: StrictMode });
  field().focus();
}

describe('typing', () => {
  it('never moves the caret, and can be undone', async () => {
    renderField();
    await userEvent.keyboard('+44 7700 900123');
    field().setSelectionRange(4, 4);
    await userEvent.keyboard('9');
    expect(field()).toHaveValue('+44 97700 900123');
    expect(field().selectionStart).toBe(5);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(field().value).not.toContain('97700');
  });

  it('goes from the list to the number with Tab, and the list is chosen from by name', async () => {
    render(<Labelled />);
    await userEvent.tab();
    expect(list()).toHaveFocus();
    // The browser forgets the first letters when the next one takes a second, so there are few.
    await userEvent.keyboard('ye');
    expect(list()).toHaveValue('YE');
    expect(shownCode()).toBe('+967');
    await userEvent.tab();
    expect(field()).toHaveFocus();
  });

  it('is sent by Enter, once, with the text as it was typed', async () => {
    const sent: (FormDataEntryValue | null)[] = [];
    const onSubmit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      sent.push(new FormData(event.currentTarget).get('phone'));
    };
    render(
      <form onSubmit={onSubmit}>
        <Labelled name="phone" />
      </form>,
    );
    field().focus();
    await userEvent.keyboard('138 0013 8000{Enter}');
    expect(sent).toEqual(['138 0013 8000']);
  });
});

describe('the browser’s own help', () => {
  it('is asked for: the keypad of a phone, and the person’s number', () => {
    renderField();
    expect(field().type).toBe('tel');
    expect(field().autocomplete).toBe('tel');
    expect(list().autocomplete).toBe('tel-country-code');
    expect(field().maxLength).toBe(-1);
  });

  it('I07 fills a number twice over without harm', async () => {
    const onCountryChange = vi.fn();
    renderField({ onCountryChange });
    for (let time = 0; time < 2; time += 1) {
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      write?.call(field(), '+447700900123');
      const inputType = 'insertReplacementText';
      field().dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
      await waitFor(() => expect(list()).toHaveValue('GB'));
    }
    expect(field()).toHaveValue('7700900123');
    expect(onCountryChange.mock.calls).toEqual([['GB']]);
  });
});

describe('how it looks', () => {
  const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
  const country = () => list().parentElement;

  it.each([undefined, 'rtl' as const])(
    'I12 has the code before the number, in a page that is %s',
    (dir) => {
      renderField({ dir, defaultValue: '13800138000' });
      expect(box(country())?.right).toBeLessThanOrEqual((box(field())?.left ?? 0) + 1);
      expect(getComputedStyle(field()).direction).toBe('ltr');
      expect(getComputedStyle(list()).direction).toBe(dir ?? 'ltr');
    },
  );

  it('lays the list over all of the code, so that a press anywhere opens it', () => {
    renderField();
    const { width, height } = box(list()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(42);
    const middle = box(country()) ?? new DOMRect();
    const hit = document.elementFromPoint(
      middle.left + middle.width / 2,
      middle.top + middle.height / 2,
    );
    expect(hit).toBe(list());
  });

  it('has room for the longest code and number at 320 px, without zoom on a phone', async () => {
    await page.viewport(320, 640);
    renderField({ defaultCountry: 'UZ' });
    await userEvent.keyboard('91 234 56 78 90 12');
    expect(field().scrollWidth).toBeLessThanOrEqual(field().clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(Number.parseFloat(getComputedStyle(field()).fontSize)).toBeGreaterThanOrEqual(16);
    expect(Number.parseFloat(getComputedStyle(list()).fontSize)).toBeGreaterThanOrEqual(16);
  });

  it('shows which of the two has the focus', () => {
    renderField();
    list().focus();
    expect(getComputedStyle(country() ?? field()).outlineStyle).toBe('solid');
    field().focus();
    expect(getComputedStyle(country() ?? field()).outlineStyle).toBe('none');
    expect(getComputedStyle(field()).outlineStyle).toBe('solid');
  });

  it('is one box where there is no choice', () => {
    renderField({ countries: ['CN'] });
    const { borderTopLeftRadius, borderTopRightRadius } = getComputedStyle(field());
    expect(borderTopLeftRadius).toBe(borderTopRightRadius);
  });
});

it('comes alive on a page from a server, without a repair, with what was typed before', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Labelled />);
  const onRecoverableError = vi.fn();
  const input = container.querySelector('input');
  if (input) input.value = '+44 7700 900123';
  const root = hydrateRoot(container, <Labelled />, { onRecoverableError });
  await waitFor(() => expect(list()).toHaveValue('GB'));
  expect(list().options.length).toBeGreaterThan(240);
  expect(field()).toHaveValue('7700 900123');
  expect(onRecoverableError).not.toHaveBeenCalled();
  root.unmount();
  container.remove();
});
