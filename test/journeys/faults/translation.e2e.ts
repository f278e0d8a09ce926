import { expect } from '@playwright/test';
import {
  codeField,
  expectSignedIn,
  heading,
  listenForComplaints,
  saveRecoveryCode,
  scan,
  signIn,
} from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { expectKept, otherThan } from './support/person.ts';

test('I13 a page that the browser translates as it changes goes on through every step', async ({
  page,
  demo,
  hands,
}) => {
  const { faults, ledger } = demo.backend;
  const complaints = listenForComplaints(page);
  await page.addInitScript(translatePage);
  await page.goto(demo.url);
  await expect(page.getByText('SIGN IN TO FERNWAY')).toBeVisible();
  await signIn(page, hands);

  await expect(heading(page, 'Set up an authenticator app')).toBeVisible();
  const description = page.locator('[data-part="header-description"]');
  const toggle = page.locator('[data-part="setup-key-toggle"]');
  await expect(toggle).toHaveText('SHOW SETUP KEY');
  await expect(description).toHaveText(
    /^SCAN THIS QR CODE .* ON YOUR PHONE\. FERNWAY THEN APPEARS/,
  );
  await hands.press(toggle);
  await expect(toggle).toHaveText('HIDE SETUP KEY');
  await expect(page.locator('[data-part="setup-key-value"]')).toBeVisible();
  await expect(page.locator('[data-part="setup-key-value"] font')).toHaveCount(0);
  const phone = await scan(page, hands);
  const right = phone.readCode();
  const [first, second] = [otherThan(right), right === '222222' ? '333333' : '222222'];
  for (const wrong of [first, second]) {
    const held = faults.hold('confirmTotp');
    await hands.type(codeField(page), wrong);
    await held.arrived;
    await expect(page.locator('[data-part="submit"]')).toHaveText('VERIFYING');
    held.release();
    await expectKept(page, wrong, /^That code did not match/i);
    await expect(page.locator('[data-part="submit"]')).toHaveText('VERIFY CODE');
  }
  await expect(page.locator('[data-part="clock-help"]')).toContainText('CODES DEPEND');
  await hands.press(page.getByRole('button', { name: 'Back to the QR code' }));
  await scan(page, hands);
  await hands.type(codeField(page), phone.readCode());
  await saveRecoveryCode(page, hands);
  await expectSignedIn(page);

  await hands.press(page.getByRole('button', { name: 'Sign out' }));
  await signIn(page, hands);
  await hands.type(codeField(page), phone.readCode(1));
  await expectSignedIn(page);
  expect(ledger.count('associateTotp')).toBe(1);
  expect(complaints).toEqual([]);
});

/** Does what a browser's translator does: each text, now and later, becomes another one inside `<font>`. Runs in the page. */
function translatePage(): void {
  const isLeftAlone = (node: Node) =>
    node.parentElement?.closest('font, script, style, title, [translate="no"]') !== null;
  function translate(root: Node) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.nodeValue?.trim() || !text.parentNode || isLeftAlone(text)) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.nodeValue.toUpperCase();
      outer.append(inner);
      text.parentNode.replaceChild(outer, text);
    }
  }
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) translate(node);
  }).observe(document, { childList: true, subtree: true });
}
