// Each runs in the page, and so stands by itself.

/** What a screen reader says of a field after its name. */
export function readDescription(selector: string): string {
  const ids = document.querySelector(selector)?.getAttribute('aria-describedby') ?? '';
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
}

/** What an input method does to a field before it is done, and what stands in the field then. */
export function compose(selector: string, text: string): string | undefined {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) return undefined;
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  input.value = text;
  const event = { bubbles: true, data: text, isComposing: true };
  input.dispatchEvent(new InputEvent('input', event));
  return input.value;
}

export function endComposition(selector: string, ending: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (ending === 'blur') input?.blur();
  else if (ending === 'submit') input?.form?.requestSubmit();
  else input?.dispatchEvent(new CompositionEvent(ending, { bubbles: true }));
}

export function autofillTwice(selector: string, code: string): void {
  const input = document.querySelector<HTMLInputElement>(selector);
  for (const type of ['input', 'input', 'change']) {
    if (input) input.value = code;
    input?.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** A popover of the host's, in the dialog. */
export function openHelp(): void {
  const help = document.createElement('div');
  help.id = 'help';
  help.popover = 'auto';
  help.textContent = 'The code changes every 30 seconds.';
  document.querySelector('dialog')?.append(help);
  help.showPopover();
}
