import { expect, it } from 'vitest';
import { openHelp } from '../support/inPage.ts';
import { expectNoComplaint } from '../support/listen.ts';
import { codeField, expectFocus, expectSignedIn, giveApp, reachCode } from '../support/person.ts';
import type { Stage } from '../support/Stage.ts';

/** Who has Escape, and where the focus goes. */
export function testDialogs(stage: Stage): void {
  it('B10 closes the host’s help that is open in the dialog at Escape, and only then the dialog', async () => {
    const { page, pages } = stage;
    const host = await pages.serveHost();
    await page.open(`${host.url}/code.html`);
    await page.press('Confirm in a dialog');
    await expectFocus(page, `dialog:modal ${codeField}`);
    await page.run(openHelp);
    await page.chord('Escape');
    await expect
      .poll(() => page.run(() => document.querySelector('#help:popover-open')))
      .toBe(null);
    await expectFocus(page, `dialog:modal ${codeField}`);
    await page.chord('Escape');
    await expect.poll(() => page.run(() => document.querySelector('dialog'))).toBe(null);
    await expect
      .poll(() => page.run(() => document.activeElement?.textContent))
      .toBe('Confirm in a dialog');
  });

  it('B12 the opener is removed meanwhile: the focus goes to where the dialog stands', async () => {
    const { page, pages } = stage;
    const demo = await pages.serveDemo();
    const phone = giveApp(demo);
    await reachCode(page, demo.url);
    await page.type(phone.readCode());
    await expectSignedIn(page);
    await page.press('Show number');
    await expectFocus(page, `dialog:modal ${codeField}`);
    await page.run(() => document.querySelector('.host-payout button')?.remove());
    await page.chord('Escape');
    await expectFocus(page, '[data-part="step-up-place"]');
    await expectNoComplaint(page);
  });
}
