import { expect, type Page } from '@playwright/test';
import type { ReferenceServer } from '../../../../examples/reference-server/createReferenceServer.ts';
import type { Hands } from '../../support/hands.ts';
import { openPhone, type Phone } from '../../support/phone.ts';
import { codeField, heading, signIn } from '../../support/visit.ts';

/** Sets the person up with an app before the journey begins, and gives the phone that holds it. */
export function giveApp({ backend }: ReferenceServer): Phone {
  const { secret } = backend.state.enrol({ source: 'APPLICATION' });
  return openPhone(`otpauth://totp/Fernway:test?secret=${secret}`);
}

/** From the demo's first screen to the field for the code of an app that is set up. */
export async function reachCode(page: Page, hands: Hands, url: string): Promise<void> {
  await page.goto(url);
  await signIn(page, hands);
  await expect(heading(page, 'Confirm it’s you')).toBeVisible();
  await expect(codeField(page)).toBeFocused();
}

/** Another code than this one, of as many digits. */
export function otherThan(code: string): string {
  const zeros = code.replace(/./g, '0');
  return code === zeros ? code.replace(/./g, '1') : zeros;
}

/** What was typed is still there, selected, so that the next key replaces it; the reason is tied to the field. */
export async function expectKept(page: Page, text: string, reason: RegExp): Promise<void> {
  const field = codeField(page);
  await expect(field).toHaveAccessibleDescription(reason);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(text);
  await expect(field).toBeFocused();
  await expect.poll(() => readSelection(page)).toBe(text);
}

/** The selected part of the field's text. */
export function readSelection(page: Page): Promise<string> {
  return codeField(page).evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
}
