import { expect, it } from 'vitest';
import { readDescription } from '../support/inPage.ts';
import { expectNoComplaint } from '../support/listen.ts';
import {
  codeField,
  expectCode,
  expectFocus,
  expectSignedIn,
  giveApp,
  otherThan,
  reachCode,
  scan,
} from '../support/person.ts';
import type { Stage } from '../support/Stage.ts';

/** What is sent, how often, and how a refusal is shown. */
export function testAnswers(stage: Stage): void {
  it('S15 keeps a code that does not match, selected, tied to its reason, and says it once', async () => {
    const { page, pages } = stage;
    const demo = await pages.serveDemo();
    const phone = giveApp(demo);
    const wrong = otherThan(phone.readCode());
    await reachCode(page, demo.url);
    await page.type(wrong);
    await expectCode(page, wrong, wrong);
    await expectFocus(page, `${codeField}[aria-invalid="true"]`);
    const reason = 'That code did not match. Try the newest one.';
    await expect.poll(() => page.run(readDescription, codeField)).toContain(reason);
    const hear = async () =>
      (await page.run(() => window.heard)).filter((text) => text.startsWith(reason));
    await expect.poll(hear).toHaveLength(1);
    await page.type(phone.readCode());
    await expectSignedIn(page);
    expect(demo.backend.ledger.count('verifyTotp')).toBe(2);
    await expectNoComplaint(page);
  });

  it('L06 makes one key for a double click on Start', async () => {
    const { page, pages } = stage;
    const host = await pages.serveHost();
    await page.open(`${host.url}/enrolment.html`);
    await page.doubleClick('[data-part="start"]');
    await scan(page);
    expect(host.backend.ledger.count('associateTotp')).toBe(1);
  });

  it('L07 sends one code for the last digit, Enter, a double click and two submits', async () => {
    const { page, pages } = stage;
    const demo = await pages.serveDemo();
    const { faults, ledger } = demo.backend;
    const phone = giveApp(demo);
    await reachCode(page, demo.url);
    const held = faults.hold('verifyTotp');
    await page.type(phone.readCode());
    await page.chord('Enter');
    await page.doubleClick('[data-part="submit"]');
    await page.run((selector) => {
      const { form } = document.querySelector<HTMLInputElement>(selector) ?? {};
      form?.requestSubmit();
      form?.requestSubmit();
    }, codeField);
    await held.arrived;
    held.release();
    await expectSignedIn(page);
    expect(ledger.count('verifyTotp')).toBe(1);
  });
}
