import { expect, type Page } from '@playwright/test';
import { test } from './support/faultTest.ts';
import { giveApp, otherThan } from './support/person.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => dialog(page).getByRole('textbox', { name: '6-digit code' });
const opener = (page: Page) => page.getByRole('button', { name: 'Confirm in a dialog' });
const accepted = (page: Page) => page.getByLabel('Accepted');

async function openDialog(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/code.html`);
  await opener(page).click();
  await expect(field(page)).toBeFocused();
}

/** What a password manager does: a menu of its own above everything, in a shadow root that nobody can look into. */
async function addMenu(page: Page): Promise<void> {
  await page.evaluate(() => {
    const menu = document.createElement('div');
    menu.id = 'manager-menu';
    menu.popover = 'manual';
    menu.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
    document.body.append(menu);
    const input = document.querySelector('dialog [data-part="otp-field-input"]');
    input?.after(document.createElement('manager-icon'));
    input?.setAttribute('data-manager', 'known');
    menu.showPopover();
    const keepOnTop = new MutationObserver(() => {
      menu.hidePopover();
      menu.showPopover();
    });
    keepOnTop.observe(document.body, { childList: true });
    document.body.append(document.createElement('manager-note'));
  });
}

/** As a password manager fills: no key, the value set, and the events that a page listens to. */
async function fill(page: Page, code: string): Promise<void> {
  await field(page).evaluate((input: HTMLInputElement, text) => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, code);
}

test('B09 a password manager puts itself above the dialog and into it: still modal, and what it fills counts', async ({
  page,
  host,
}) => {
  const phone = giveApp(host);
  await openDialog(page, host.url);
  await addMenu(page);
  await expect(page.locator('#manager-menu')).toHaveCount(1);
  expect(await dialog(page).evaluate((element) => element.matches(':modal'))).toBe(true);

  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === document.body) return 'browser';
      return activeElement?.closest('dialog') ? 'dialog' : activeElement?.outerHTML;
    });
    expect(['dialog', 'browser']).toContain(place);
  }
  await expect(opener(page).click({ timeout: 1000 })).rejects.toThrow(/intercepts pointer events/);

  await fill(page, phone.readCode());
  await expect(dialog(page)).toHaveCount(0);
  await expect(accepted(page)).toHaveText('1');
  await expect(opener(page)).toBeFocused();
  expect(host.backend.ledger.count('verifyTotp')).toBe(1);
});

test('L16 a form and a dialog on one page share no id and no state', async ({ page, host }) => {
  const phone = giveApp(host);
  await openDialog(page, host.url);
  const wrong = otherThan(phone.readCode());
  await field(page).pressSequentially(wrong);
  await expect(field(page)).toHaveAccessibleDescription(/^That code did not match/);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  const own = page.getByRole('textbox', { name: '6-digit code' });
  await expect(own).toHaveValue('');
  await expect(own).not.toHaveAttribute('aria-invalid', 'true');
  await own.fill(phone.readCode());
  await expect(accepted(page)).toHaveText('1');
});

test('B10 Escape closes the host’s help that is open in the dialog, and only then the dialog', async ({
  page,
  host,
}) => {
  await openDialog(page, host.url);
  await dialog(page).evaluate((element) => {
    const help = document.createElement('div');
    help.id = 'help';
    help.popover = 'auto';
    help.textContent = 'The code changes every 30 seconds.';
    element.append(help);
    help.showPopover();
  });
  const help = page.locator('#help');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});
