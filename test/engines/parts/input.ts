import { expect, it } from 'vitest';
import type { Picture } from '../../../src/testing/Picture.ts';
import { countChanges, cutPicture } from '../support/cutPicture.ts';
import { autofillTwice, compose, endComposition } from '../support/inPage.ts';
import { expectNoComplaint, listen } from '../support/listen.ts';
import type { Page } from '../support/Page.ts';
import {
  codeField,
  expectAccepted,
  expectCode,
  giveApp,
  paste,
  reachCode,
} from '../support/person.ts';
import type { Stage } from '../support/Stage.ts';

/** What reaches the code field, however it comes. */
export function testInput(stage: Stage): void {
  it('I01 I02 takes a code pasted with separators, invisible characters, or in another script', async () => {
    const { page, pages } = stage;
    const host = await pages.serveHost();
    const phone = giveApp(host);
    await page.open(`${host.url}/code.html?auto-submit=off`);
    await listen(page);
    for (const [text, code] of [
      ['123 456', '123456'],
      ['234-567', '234567'],
      ['345\u00a0678', '345678'],
      ['\u200e456789', '456789'],
      ['5\u200b67890\n', '567890'],
      ['０１３５７９', '013579'],
      ['٢٣٤٥٦٧', '234567'],
      ['۳۴۵۶۷۸', '345678'],
      ['४५६७८९', '456789'],
    ] as const) {
      await paste(page, text);
      await expectCode(page, code);
    }
    await paste(page, ` \u200e${phone.readCode()}\n`);
    await page.press('Verify code');
    await expectAccepted(page, 1);
    await expectNoComplaint(page);
  });

  it.each(['compositionend', 'blur', 'submit'])(
    'I06 sends a composed code that no input event follows, only %s, once',
    async (ending) => {
      const { page, pages } = stage;
      const host = await pages.serveHost();
      const code = giveApp(host).readCode();
      await page.open(`${host.url}/code.html`);
      await page.click(codeField);
      const composed = code.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '');
      expect(await page.run(compose, codeField, composed)).toBe(composed);
      expect(host.backend.ledger.count('verifyTotp')).toBe(0);
      await page.run(endComposition, codeField, ending);
      await expectAccepted(page, 1);
      expect(host.backend.ledger.count('verifyTotp')).toBe(1);
    },
  );

  it('I07 sends once what autofill tells of twice', async () => {
    const { page, pages } = stage;
    const host = await pages.serveHost();
    const phone = giveApp(host);
    await page.open(`${host.url}/code.html`);
    await page.click(codeField);
    const held = host.backend.faults.hold('verifyTotp');
    await page.run(autofillTwice, codeField, phone.readCode());
    await held.arrived;
    held.release();
    await expectAccepted(page, 1);
    expect(host.backend.ledger.count('verifyTotp')).toBe(1);
  });

  it('I11 undo, redo and select all: value and boxes agree', async () => {
    const { page, pages } = stage;
    const host = await pages.serveHost();
    await page.open(`${host.url}/code.html?auto-submit=off`);
    await page.click(codeField);
    await page.type('1234');
    await expectCode(page, '1234');
    // By the browser's own command: WebKitGTK's driver presses Ctrl+Z, and nothing hears it.
    await page.run(() => document.execCommand('undo'));
    await expectCode(page, '');
    await page.run(() => document.execCommand('redo'));
    await expectCode(page, '1234');
    await page.chord('Control', 'a');
    await expectCode(page, '1234', '1234');
    await page.chord('Delete');
    await expectCode(page, '');
  });

  it('I11 takes a text that is dropped on the field', ({ skip }) => skip(stage.cannot.drop));

  it('I12 draws the code from the left in a page that runs from the right', async () => {
    const { page, pages } = stage;
    const demo = await pages.serveDemo();
    giveApp(demo);
    await reachCode(page, `${demo.url}/?dir=rtl`);
    expect(
      await page.run(
        () => getComputedStyle(document.querySelector('.mfa-root') ?? document.body).direction,
      ),
    ).toBe('rtl');
    const before = await photographEnds(page);
    await page.type('1');
    const after = await photographEnds(page);
    const changes = countChanges(before.left, after.left);
    expect(changes).toBeGreaterThan(100);
    // A caret or a ring may change by a few as well.
    expect(countChanges(before.right, after.right)).toBeLessThan(changes / 4);
    await page.type('23');
    await page.chord('ArrowLeft');
    await page.type('9');
    await expectCode(page, '1293');
  });
}

/** What moves on the page and will come to an end. */
function countMotions(): number {
  return document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).length;
}

/** The first and the last of the six boxes, as they are drawn. */
async function photographEnds(page: Page): Promise<{ left: Picture; right: Picture }> {
  // A page that still fades in, or a ring that still grows, is another picture a moment later.
  await expect.poll(() => page.run(countMotions)).toBe(0);
  const field = await page.photograph(codeField);
  const box = { x: 0, y: 0, width: field.width / 6, height: field.height };
  return {
    left: cutPicture(field, box),
    right: cutPicture(field, { ...box, x: field.width - box.width }),
  };
}
