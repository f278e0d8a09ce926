import { act, render, screen, waitFor } from '@testing-library/react';
import { type ComponentProps, createRef, type FormEvent, type ReactElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { OtpField } from '../../../src/primitives/index.ts';
import 'react-mfa-kit/styles.css';

const onValueChange = vi.fn<(value: string) => void>();
const onComplete = vi.fn<(value: string) => void>();

beforeEach(() => {
  onValueChange.mockClear();
  onComplete.mockClear();
});

type OtpFieldProps = ComponentProps<typeof OtpField>;

function Coded(props: OtpFieldProps) {
  return (
    <OtpField aria-label="Code" onValueChange={onValueChange} onComplete={onComplete} {...props} />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });
const box = () => field().closest('[data-part="otp-field"]');

function renderField(props: OtpFieldProps = {}): HTMLInputElement {
  render(<Coded {...props} />);
  field().focus();
  return field();
}

/** As the browser's own autofill and password managers write: the value whole, past React's record of it. */
function setWhole(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
}

function autofill(input: HTMLInputElement, text: string): void {
  setWhole(input, text);
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  );
}

/** The events of Bitwarden's filler, whose key events carry no key. */
function managerFill(input: HTMLInputElement, text: string): void {
  const send = (event: Event) => input.dispatchEvent(event);
  const keys = () => {
    send(new KeyboardEvent('keydown', { bubbles: true }));
    send(new KeyboardEvent('keyup', { bubbles: true }));
  };
  input.click();
  input.focus();
  keys();
  setWhole(input, text);
  keys();
  send(new Event('input', { bubbles: true }));
  send(new Event('change', { bubbles: true }));
}

interface DevTools {
  send(method: string, given: object): Promise<unknown>;
}

/** A real input method: `compose` shows a text that is not settled, `settle` ends with one that is. */
function inputMethod() {
  // SAFETY: the session speaks the whole DevTools protocol; its type in Vitest names no method.
  const session = cdp() as unknown as DevTools;
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    settle: (text: string) => session.send('Input.insertText', { text }),
  };
}

describe('typing', () => {
  it('takes digits one by one, and tells of the whole code once', async () => {
    const input = renderField();
    await userEvent.keyboard('123456');
    expect(input).toHaveValue('123456');
    expect(onValueChange.mock.calls.flat()).toEqual(['1', '12', '123', '1234', '12345', '123456']);
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('renders nothing for a key', async () => {
    let renders = 0;
    function Counted(): ReactElement {
      renders += 1;
      return <OtpField aria-label="Code" />;
    }
    render(<Counted />);
    field().focus();
    const before = renders;
    await userEvent.keyboard('123456');
    expect(renders).toBe(before);
    expect(box()).toHaveAttribute('data-filled', '6');
  });

  it('shows in the box how much of the code is there', async () => {
    renderField();
    expect(box()).toHaveAttribute('data-filled', '0');
    await userEvent.keyboard('12345');
    expect(box()).toHaveAttribute('data-filled', '5');
    expect(box()).not.toHaveAttribute('data-complete');
    await userEvent.keyboard('6');
    expect(box()).toHaveAttribute('data-complete');
    await userEvent.keyboard('{Backspace}');
    expect(box()).toHaveAttribute('data-filled', '5');
    expect(box()).not.toHaveAttribute('data-complete');
  });

  it('drops separators as they are typed, with the caret where it was', async () => {
    const input = renderField();
    await userEvent.keyboard('12 34');
    expect(input).toHaveValue('1234');
    input.setSelectionRange(2, 2);
    await userEvent.keyboard('-9');
    expect(input).toHaveValue('12934');
    expect(input.selectionStart).toBe(3);
  });

  it('I04 never cuts: a seventh digit stays, is shown as text, and is told as typed', async () => {
    const input = renderField();
    await userEvent.keyboard('1234567');
    expect(input).toHaveValue('1234567');
    expect(box()).toHaveAttribute('data-overflow');
    expect(onValueChange).toHaveBeenLastCalledWith('1234567');
    await userEvent.keyboard('{Backspace}');
    expect(input).toHaveValue('123456');
    expect(box()).not.toHaveAttribute('data-overflow');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I16 keeps leading zeros', async () => {
    const input = renderField();
    await userEvent.keyboard('000012');
    expect(input).toHaveValue('000012');
    expect(onComplete.mock.calls).toEqual([['000012']]);
  });

  it('leaves arrows, Home, End and selection to the browser', async () => {
    const input = renderField();
    await userEvent.keyboard('12346{ArrowLeft}5{Home}{Delete}0');
    expect(input).toHaveValue('023456');
    await userEvent.keyboard('{End}{Backspace}9');
    expect(input).toHaveValue('023459');
  });

  it('takes letters where a code has them, as they are', async () => {
    const input = renderField({ mode: 'alphanumeric' });
    expect(input).toHaveAttribute('inputmode', 'text');
    await userEvent.keyboard('aB1-2cD');
    expect(input).toHaveValue('aB12cD');
    expect(onComplete.mock.calls).toEqual([['aB12cD']]);
  });

  it('does not need keys that say what they are (Android sends 229 and "Unidentified")', () => {
    const input = renderField();
    for (const text of ['1', '12', '123', '1234', '12345', '123456']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified', keyCode: 229 }));
      setWhole(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    }
    expect(onComplete.mock.calls).toEqual([['123456']]);
    setWhole(input, '12345');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(box()).toHaveAttribute('data-filled', '5');
  });
});

describe('filling', () => {
  it('I07 completes once where autofill fires twice', () => {
    const input = renderField();
    autofill(input, '123456');
    autofill(input, '123456');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I07 takes a code that autofill writes with a space in it', () => {
    const input = renderField();
    autofill(input, '123 456');
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I08 takes a code from a password manager, whose key events have no key', () => {
    const input = renderField();
    managerFill(input, '123456');
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I08 takes a code that comes with a change event alone', () => {
    const input = renderField();
    setWhole(input, '123456');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I08 takes a code that came without any event, when the field is left', () => {
    const input = renderField();
    setWhole(input, '123 456');
    input.blur();
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I09 loses nothing that a manager fills while the field is read-only', () => {
    const input = renderField({ readOnly: true });
    managerFill(input, '123456');
    expect(input).toHaveValue('123456');
    expect(onValueChange.mock.calls).toEqual([['123456']]);
  });

  it('I10 completes a second code that replaces the first in one event', () => {
    const input = renderField();
    autofill(input, '123456');
    autofill(input, '654321');
    expect(onComplete.mock.calls).toEqual([['123456'], ['654321']]);
  });

  it('invites what fills it: one input, one-time-code, no length limit', () => {
    const input = renderField();
    expect(input).toHaveAttribute('autocomplete', 'one-time-code');
    expect(input).not.toHaveAttribute('maxlength');
    expect(input).toHaveAttribute('type', 'text');
    expect(document.querySelectorAll('input')).toHaveLength(1);
  });
});

describe('an input method', () => {
  it('I06 shows what is composed untouched, and takes it at the end', async () => {
    const input = renderField();
    const method = inputMethod();
    await method.compose('１２３');
    await method.compose('１２３４５６');
    expect(input).toHaveValue('１２３４５６');
    expect(onValueChange).not.toHaveBeenCalled();
    await method.settle('１２３４５６');
    expect(input).toHaveValue('123456');
    expect(onValueChange.mock.calls).toEqual([['123456']]);
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I06 doubles nothing where the text grows composition by composition', async () => {
    const input = renderField();
    const method = inputMethod();
    for (const digit of '１２３４５６') {
      await method.compose(digit);
      await method.settle(digit);
    }
    expect(input).toHaveValue('123456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I06 takes the text where the last input event never comes', () => {
    const input = renderField();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    setWhole(input, '１２３４５６');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(onValueChange).not.toHaveBeenCalled();
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I06 takes the text once where an input event follows the end', () => {
    const input = renderField();
    setWhole(input, '１２３４５６');
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I06 takes the text on blur where the composition never ends', () => {
    const input = renderField();
    setWhole(input, '１２３４５６');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.blur();
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I06 takes the text on submit, before the form is read', () => {
    const sent: unknown[] = [];
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.push(new FormData(event.currentTarget).get('totp'));
        }}
      >
        <Coded name="totp" />
      </form>,
    );
    setWhole(field(), '１２３ ４５６');
    field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    field().form?.requestSubmit();
    expect(sent).toEqual(['123456']);
  });
});

describe('editing', () => {
  it('I11 replaces all that is selected', async () => {
    const input = renderField();
    await userEvent.keyboard('123456{Control>}a{/Control}9');
    expect(input).toHaveValue('9');
    expect(onValueChange).toHaveBeenLastCalledWith('9');
  });

  it('I11 takes a text that is dropped on it', async () => {
    const input = renderField();
    await userEvent.keyboard('12');
    setWhole(input, '1654 3212');
    input.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertFromDrop', data: '654 321' }),
    );
    expect(field()).toHaveValue('654321');
    expect(onComplete.mock.calls).toEqual([['654321']]);
  });

  it('I17 loses nothing where read-only and disabled are switched while typing', async () => {
    const { rerender } = render(<Coded />);
    field().focus();
    await userEvent.keyboard('123');
    rerender(<Coded readOnly />);
    rerender(<Coded disabled />);
    rerender(<Coded />);
    expect(field()).toHaveValue('123');
    field().focus();
    field().setSelectionRange(3, 3);
    await userEvent.keyboard('456');
    expect(onComplete.mock.calls).toEqual([['123456']]);
  });

  it('I13 survives a translator that wraps the text around it', async () => {
    function Counting() {
      const [value, setValue] = useState('');
      return (
        <div>
          <b>{value.length}</b>
          <OtpField aria-label="Code" onValueChange={setValue} />
        </div>
      );
    }
    render(<Counting />);
    const count = screen.getByText('0');
    const font = document.createElement('font');
    font.append(...count.childNodes);
    count.append(font);
    field().focus();
    await userEvent.keyboard('123456');
    expect(field()).toHaveValue('123456');
    expect(field()).toHaveAttribute('translate', 'no');
  });
});

describe('the host', () => {
  it('may hold the value', async () => {
    function Held() {
      const [value, setValue] = useState('');
      return (
        <>
          <Coded value={value} onValueChange={setValue} />
          <output>{value}</output>
          <button type="button" onClick={() => setValue('')}>
            Clear
          </button>
          <button type="button" onClick={() => setValue('987 654')}>
            Set
          </button>
        </>
      );
    }
    render(<Held />);
    field().focus();
    await userEvent.keyboard('12 34');
    expect(screen.getByText('1234')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveValue('');
    expect(box()).toHaveAttribute('data-filled', '0');
    await userEvent.click(screen.getByRole('button', { name: 'Set' }));
    expect(field()).toHaveValue('987654');
    expect(box()).toHaveAttribute('data-complete');
    expect(onComplete).not.toHaveBeenCalled();
  });

  it('may tell a code complete again after it emptied the field, and else never twice', async () => {
    const { rerender } = render(<Coded value="" />);
    field().focus();
    await userEvent.keyboard('123456{Backspace}6');
    expect(onComplete.mock.calls).toEqual([['123456']]);
    rerender(<Coded value="123456" />);
    rerender(<Coded value="" />);
    await userEvent.keyboard('123456');
    expect(onComplete.mock.calls).toEqual([['123456'], ['123456']]);
  });

  it('does not tear a composition by rendering', async () => {
    const { rerender } = render(<Coded value="12" />);
    field().focus();
    field().setSelectionRange(2, 2);
    const method = inputMethod();
    await method.compose('３');
    rerender(<Coded value="12" aria-describedby="other" />);
    expect(field()).toHaveValue('12３');
    await method.settle('３');
    expect(field()).toHaveValue('123');
  });

  it('may start it with a code, of which it then never hears', () => {
    render(<Coded defaultValue="123 456" />);
    expect(field()).toHaveValue('123456');
    expect(box()).toHaveAttribute('data-complete');
    expect(onComplete).not.toHaveBeenCalled();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps what was typed before the page was hydrated, and tells of it', async () => {
    const tree = (
      <OtpField
        aria-label="Code"
        defaultValue="9"
        onValueChange={onValueChange}
        onComplete={onComplete}
      />
    );
    const home = document.body.appendChild(document.createElement('div'));
    const template = new DOMParser().parseFromString(renderToString(tree), 'text/html');
    home.append(...template.body.childNodes);
    const input = home.querySelector('input');
    if (input) input.value = '123 456';
    const root = await act(async () => hydrateRoot(home, tree));
    expect(field()).toHaveValue('123456');
    expect(onValueChange.mock.calls).toEqual([['123456']]);
    expect(onComplete).not.toHaveBeenCalled();
    act(() => root.unmount());
    home.remove();
  });

  it('finds no code in any attribute, whoever brought it', async () => {
    const { rerender, container } = render(<Coded defaultValue="123456" />);
    expect(container.innerHTML).not.toContain('123456');
    rerender(<Coded value="654321" />);
    expect(container.innerHTML).not.toContain('654321');
    field().select();
    await userEvent.keyboard('246810');
    expect(field()).toHaveValue('246810');
    expect(document.documentElement.outerHTML).not.toContain('246810');
  });

  it('gets the input by ref, and may select what is wrong so that the next key replaces it', async () => {
    const ref = createRef<HTMLInputElement>();
    render(<Coded ref={ref} aria-invalid />);
    ref.current?.focus();
    await userEvent.keyboard('123456');
    ref.current?.select();
    await userEvent.keyboard('9');
    expect(field()).toHaveValue('9');
    expect(box()).toHaveAttribute('data-invalid');
  });
});

describe('in a form', () => {
  it('sends its value under its name, is reset with it, and can be required', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Coded name="totp" required />
        <button type="submit">Send</button>
        <button type="reset">Reset</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSubmit).not.toHaveBeenCalled();
    field().focus();
    await userEvent.keyboard('１２３４５６{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(new FormData(field().form ?? undefined).get('totp')).toBe('123456');
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(onValueChange).toHaveBeenLastCalledWith(''));
    expect(field()).toHaveValue('');
    expect(box()).toHaveAttribute('data-filled', '0');
    field().focus();
    await userEvent.keyboard('123456');
    expect(onComplete.mock.calls).toEqual([['123456'], ['123456']]);
  });

  it('goes back to its default on reset', async () => {
    render(
      <form>
        <Coded defaultValue="12" />
        <button type="reset">Reset</button>
      </form>,
    );
    field().focus();
    await userEvent.keyboard('{End}3');
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(onValueChange).toHaveBeenLastCalledWith('12'));
    expect(field()).toHaveValue('12');
    expect(document.documentElement.outerHTML).not.toContain('value="12"');
  });

  it('belongs to the form that `form` names', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <>
        <Coded form="apart" name="totp" />
        <form id="apart" onSubmit={onSubmit} />
      </>,
    );
    field().focus();
    await userEvent.keyboard('123456{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('I19 submits once at the "done" of a keyboard on glass', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Coded />
      </form>,
    );
    expect(field()).toHaveAttribute('enterkeyhint', 'done');
    field().focus();
    await userEvent.keyboard('123456{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
