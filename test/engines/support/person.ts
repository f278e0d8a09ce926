import jsQR from 'jsqr';
import { expect, vi } from 'vitest';
import type { ReferenceServer } from '../../../examples/reference-server/createReferenceServer.ts';
import { openPhone, type Phone } from '../../journeys/support/phone.ts';
import { listen } from './listen.ts';
import type { Page } from './Page.ts';

export const codeField = '[data-part="otp-field-input"]';

/** Sets the person up with an app beforehand, and gives the phone that holds it. */
export function giveApp({ backend }: ReferenceServer): Phone {
  const { secret } = backend.state.enrol({ source: 'APPLICATION' });
  return openPhone(`otpauth://totp/Fernway:test?secret=${secret}`);
}

/** Holds the phone before the screen until it has read the QR code. */
export function scan(page: Page): Promise<Phone> {
  return vi.waitFor(
    async () => {
      const { data, width, height } = await page.photograph('[data-part="qr-code"]');
      return openPhone(jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? '');
    },
    { timeout: 30_000 },
  );
}

/** Logs in on the demo's first screen. */
export async function signIn(page: Page): Promise<void> {
  await page.click('input[name="email"]');
  await page.type('test@example.com');
  await page.click('input[name="password"]');
  await page.type('pwd');
  await page.press('Continue');
}

/** From the demo's first screen to the field for the code of an app that is set up. */
export async function reachCode(page: Page, url: string): Promise<void> {
  await page.open(url);
  await listen(page);
  await signIn(page);
  await expectHeading(page, 'Confirm it’s you');
  await expectFocus(page, codeField);
}

export const expectFocus = (page: Page, selector: string) =>
  expect
    .poll(() => page.run((wanted) => Boolean(document.activeElement?.matches(wanted)), selector))
    .toBe(true);

export const expectHeading = (page: Page, title: string) =>
  expect.poll(() => page.run(readHeadings)).toContain(title);

export const expectSignedIn = (page: Page) => expectHeading(page, 'You are signed in');

/** The hosts' page has taken so many codes. */
export const expectAccepted = (page: Page, count: number) =>
  expect
    .poll(() =>
      page.run(() => document.querySelector('output[aria-label="Accepted"]')?.textContent),
    )
    .toBe(String(count));

/** What stands in the field, how many boxes are drawn as full, and what is selected. */
export const expectCode = (page: Page, code: string, selected = '') =>
  expect
    .poll(() => page.run(readField))
    .toEqual({ value: code, filled: String(code.length), selected });

/** Another code than this one, of as many digits. */
export const otherThan = (code: string) => code.replace(/\d/g, code === '000000' ? '1' : '0');

/** Copies a text from a field of the host's and pastes it over what the code field has, with the keyboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.run((value: string) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = value;
    document.body.append(source);
    source.select();
  }, text);
  await page.chord('Control', 'c');
  await page.run(() => document.querySelector('#source')?.remove());
  await page.click(codeField);
  await page.chord('Control', 'a');
  await page.chord('Control', 'v');
}

function readHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => heading.textContent);
}

function readField() {
  const input = document.querySelector<HTMLInputElement>('[data-part="otp-field-input"]');
  const { value = '', selectionStart, selectionEnd } = input ?? {};
  return {
    value,
    filled: input?.parentElement?.getAttribute('data-filled'),
    selected: value.slice(selectionStart ?? 0, selectionEnd ?? 0),
  };
}
