/** Presses something, as a mouse does: the focus goes along, unless the page keeps it. */
export function press(element: HTMLElement): void {
  const isWilling = element.dispatchEvent(mouse('mousedown'));
  if (isWilling) element.focus();
  element.dispatchEvent(mouse('mouseup'));
  element.click();
}

function mouse(type: string): MouseEvent {
  return new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
}

/** Puts a text into a field in one go, as a paste over what stood there. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.focus();
  // React puts a property of its own on a field, to see who wrote; a person writes past it.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, text);
  const told = { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text };
  field.dispatchEvent(new InputEvent('input', told));
}
