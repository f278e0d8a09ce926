import { expect, type Page } from '@playwright/test';
import { codeField, listenForComplaints } from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { expectKept, giveApp, otherThan } from './support/person.ts';

test('I18 inside a form of the host: none is nested, ours is sent by ours, theirs by theirs', async ({
  page,
  host,
  hands,
}) => {
  const { ledger } = host.backend;
  const phone = giveApp(host);
  const complaints = listenForComplaints(page);
  await page.goto(`${host.url}/checkout.html`);
  await expect(codeField(page)).toBeVisible();
  await expect(page.locator('form form')).toHaveCount(0);
  const orders = page.getByLabel('Orders');
  const wrong = otherThan(phone.readCode());
  await hands.type(codeField(page), wrong);
  expect(await readHostForm(page)).toEqual(['note']);
  await page.keyboard.press('Enter');
  await expectKept(page, wrong, /^That code did not match/);
  expect(ledger.count('verifyTotp')).toBe(1);

  await hands.press(page.getByRole('button', { name: 'Try another way' }));
  await expect(codeField(page)).toHaveCount(0);
  await hands.press(page.getByRole('button', { name: 'Code from the app' }));
  await expect(orders).toHaveText('0');

  await hands.type(page.getByLabel('Note'), 'By the door');
  await page.keyboard.press('Enter');
  await expect(orders).toHaveText('1');
  expect(ledger.count('verifyTotp')).toBe(1);

  await hands.type(codeField(page), phone.readCode());
  await codeField(page).evaluate(({ form }: HTMLInputElement) => form?.requestSubmit());
  await expect(page.getByLabel('Accepted')).toHaveText('1');
  await expect(orders).toHaveText('1');
  await hands.press(page.getByRole('button', { name: 'Place the order' }));
  await expect(orders).toHaveText('2');
  expect(ledger.count('verifyTotp')).toBe(2);
  expect(complaints).toEqual([]);
});

/** The names of what the host's form would send. */
function readHostForm(page: Page): Promise<string[]> {
  return page
    .getByRole('form', { name: 'Order' })
    .evaluate((form: HTMLFormElement) => [...new FormData(form).keys()]);
}
