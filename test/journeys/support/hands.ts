import { expect, type Locator, type Page } from '@playwright/test';

/** How a person uses the page: with a pointer, or with the keyboard alone. */
export interface Hands {
  press(control: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export function pointer(page: Page): Hands {
  return {
    press: (control) => control.click(),
    async type(field, text) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}

/** Never touches the pointer: reaches everything by Tab, presses by Enter or Space. */
export function keyboard(page: Page): Hands {
  return {
    async press(control) {
      await reach(page, control);
      const isBox = (await control.getAttribute('type')) === 'checkbox';
      await page.keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async type(field, text) {
      await reach(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}

/** More than any screen of the demo has to tab through. */
const tabs = 40;

async function reach(page: Page, control: Locator) {
  await expect(control).toBeVisible();
  const hasFocus = () => control.evaluate((element) => element === document.activeElement);
  for (let count = 0; count < tabs; count += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${control}.`);
}
