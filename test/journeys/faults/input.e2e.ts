import { devices, expect, type Page } from '@playwright/test';
import type { ReferenceServer } from '../../../examples/reference-server/createReferenceServer.ts';
import { codeField } from '../support/visit.ts';
import { test } from './support/faultTest.ts';
import { giveApp, reachCode, readSelection } from './support/person.ts';

/** The text and the boxes drawn around it agree. */
async function expectCode(page: Page, code: string): Promise<void> {
  await expect(codeField(page)).toHaveValue(code);
  await expect(page.locator('[data-part="otp-field"]')).toHaveAttribute(
    'data-filled',
    String(code.length),
  );
}

async function expectAccepted(page: Page, { backend }: ReferenceServer): Promise<void> {
  await expect(page.getByLabel('Accepted')).toHaveText('1');
  expect(backend.ledger.count('verifyTotp')).toBe(1);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await codeField(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

/** The digits of a code in the script whose zero this is. */
function inScript(zero: number, code: string): string {
  return [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

const writings = {
  'a space': '123 456',
  'a dash': '123-456',
  'a no-break space': '123\u00a0456',
  'a left-to-right mark in front': '\u200e123456',
  'zero-width spaces': '1\u200b2\u200b3456',
  'a line break': '123\n456\n',
  'all of them': ' \u200e12\u00a03–4\u200b56\n',
};

test('I01 a code pasted with spaces, dashes, invisible characters and line breaks', async ({
  page,
  host,
  hands,
}) => {
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html?auto-submit=off`);
  for (const [name, text] of Object.entries(writings)) {
    await test.step(name, async () => {
      await paste(page, text);
      await expectCode(page, '123456');
    });
  }
  const code = phone.readCode();
  await paste(page, `\u200e${code.slice(0, 3)}\u00a0-\u200b${code.slice(3)}\n`);
  await expectCode(page, code);
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await expectAccepted(page, host);
});

const zeros = {
  'full-width': 0xff10,
  'Arabic-Indic': 0x660,
  Persian: 0x6f0,
  Devanagari: 0x966,
};

test('I02 digits of other scripts, pasted and typed, arrive as ASCII', async ({
  page,
  host,
  hands,
}) => {
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html?auto-submit=off`);
  for (const [name, zero] of Object.entries(zeros)) {
    await test.step(name, async () => {
      await paste(page, inScript(zero, '013579'));
      await expectCode(page, '013579');
    });
  }
  const code = phone.readCode();
  await page.keyboard.press('ControlOrMeta+a');
  for (const digit of inScript(zeros['full-width'], code)) await page.keyboard.insertText(digit);
  await expectCode(page, code);
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await expectAccepted(page, host);
});

test('I06 a composed code is left alone until the input method is done, then sent once', async ({
  page,
  host,
}) => {
  const { ledger } = host.backend;
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html`);
  const composed = inScript(zeros['full-width'], phone.readCode());
  await codeField(page).focus();
  const method = await page.context().newCDPSession(page);
  for (let end = 1; end <= composed.length; end += 1) {
    const text = composed.slice(0, end);
    await method.send('Input.imeSetComposition', {
      text,
      selectionStart: end,
      selectionEnd: end,
    });
  }
  await expect(codeField(page)).toHaveValue(composed);
  expect(ledger.count('verifyTotp')).toBe(0);
  await method.send('Input.insertText', { text: composed });
  await expectAccepted(page, host);
});

for (const ending of ['compositionend', 'blur', 'submit'] as const) {
  test(`I06 a composed code that no input event follows, only ${ending}, is sent once`, async ({
    page,
    host,
  }) => {
    const { ledger } = host.backend;
    const phone = giveApp(host);
    await page.goto(`${host.url}/code.html`);
    await codeField(page).focus();
    await codeField(page).evaluate(compose, inScript(zeros['full-width'], phone.readCode()));
    expect(ledger.count('verifyTotp')).toBe(0);
    if (ending === 'compositionend') await codeField(page).dispatchEvent('compositionend');
    if (ending === 'blur') await codeField(page).blur();
    if (ending === 'submit') {
      await codeField(page).evaluate(({ form }: HTMLInputElement) => form?.requestSubmit());
    }
    await expectAccepted(page, host);
  });
}

/** What an input method does to a field before it is done. Runs in the page. */
function compose(input: HTMLInputElement, text: string): void {
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  input.value = text;
  const event = { bubbles: true, data: text, isComposing: true };
  input.dispatchEvent(new InputEvent('input', event));
}

test('I07 autofill that tells of one value twice sends it once', async ({ page, host }) => {
  const { faults } = host.backend;
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html`);
  const held = faults.hold('verifyTotp');
  await codeField(page).evaluate((input: HTMLInputElement, code) => {
    input.value = code;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.value = code;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, phone.readCode());
  await held.arrived;
  held.release();
  await expectAccepted(page, host);
});

test('I08 a password manager that fills with keys that have no name is heard, once', async ({
  page,
  host,
}) => {
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html`);
  await codeField(page).evaluate((input: HTMLInputElement, code) => {
    const tell = (event: Event) => input.dispatchEvent(event);
    input.click();
    input.focus();
    for (const type of ['keydown', 'keypress', 'keyup']) {
      tell(new Event(type, { bubbles: true, cancelable: true }));
      tell(new KeyboardEvent(type, { bubbles: true, cancelable: true }));
    }
    input.value = code;
    tell(new Event('input', { bubbles: true, cancelable: true }));
    tell(new Event('change', { bubbles: true, cancelable: true }));
  }, phone.readCode());
  await expectAccepted(page, host);
});

test('I11 undo, redo, select all and a text that is dropped: value and boxes agree', async ({
  page,
  host,
  hands,
}) => {
  const phone = giveApp(host);
  await page.goto(`${host.url}/code.html?auto-submit=off`);
  await codeField(page).focus();
  await page.keyboard.type('1234');
  await expectCode(page, '1234');
  await page.keyboard.press('ControlOrMeta+z');
  await expectCode(page, '');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectCode(page, '1234');
  await page.keyboard.press('ControlOrMeta+a');
  expect(await readSelection(page)).toBe('1234');
  await page.keyboard.press('Delete');
  await expectCode(page, '');

  await selectNumber(page);
  await dragSelection(page);
  await expectCode(page, '135790');
  await hands.type(codeField(page), phone.readCode());
  await hands.press(page.getByRole('button', { name: 'Verify code' }));
  await expectAccepted(page, host);
});

const message = (page: Page) => page.getByTestId('message');

async function selectNumber(page: Page): Promise<void> {
  await message(page).evaluate(({ firstChild: text }) => {
    if (!text?.nodeValue) return;
    getSelection()?.setBaseAndExtent(text, text.nodeValue.length - 6, text, text.nodeValue.length);
  });
}

async function dragSelection(page: Page): Promise<void> {
  const from = await message(page).evaluate(() => {
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    return { x: (x ?? 0) + (width ?? 0) / 2, y: (y ?? 0) + (height ?? 0) / 2 };
  });
  const to = await codeField(page).boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.up();
}

test('I12 in a page that runs from right to left the code does not: digits and caret from the left', async ({
  page,
  demo,
  hands,
}) => {
  giveApp(demo);
  await reachCode(page, hands, `${demo.url}/?dir=rtl`);
  const root = page.locator('.mfa-root').first();
  expect(await root.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const field = codeField(page);
  expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');

  const { left, right } = await photographEnds(page);
  await page.keyboard.type('1');
  const after = await photographEnds(page);
  expect(after.left.equals(left)).toBe(false);
  expect(after.right.equals(right)).toBe(true);

  await page.keyboard.type('23');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('9');
  await expectCode(page, '1293');
});

/** The first and the last box of the field, as they are drawn. */
async function photographEnds(page: Page): Promise<{ left: Buffer; right: Buffer }> {
  const box = await codeField(page).boundingBox();
  if (!box) throw new Error('The field is not drawn.');
  const width = box.width / 6;
  const left = await page.screenshot({ clip: { ...box, width }, animations: 'disabled' });
  const last = { ...box, x: box.x + box.width - width, width };
  return { left, right: await page.screenshot({ clip: last, animations: 'disabled' }) };
}

test.describe('on a phone', () => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'] ?? {};
  test.use(phone);

  test('I14 the field is large enough that no browser zooms in, and takes the focus in what the person opened alone', async ({
    page,
    host,
  }) => {
    giveApp(host);
    await page.goto(`${host.url}/code.html`);
    await expect(codeField(page)).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    const size = await codeField(page).evaluate((input) => getComputedStyle(input).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);

    await page.getByRole('button', { name: 'Confirm in a dialog' }).tap();
    const inDialog = page.getByRole('dialog').getByRole('textbox', { name: '6-digit code' });
    await expect(inDialog).toBeFocused();
    const sizeThere = await inDialog.evaluate((input) => getComputedStyle(input).fontSize);
    expect(Number.parseFloat(sizeThere)).toBeGreaterThanOrEqual(16);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test('I19 “done” on the keyboard of a phone sends once, also when it is pressed twice', async ({
    page,
    host,
  }) => {
    const { faults, ledger } = host.backend;
    const app = giveApp(host);
    await page.goto(`${host.url}/code.html?auto-submit=off`);
    await expect(codeField(page)).toHaveAttribute('enterkeyhint', 'done');
    await codeField(page).tap();
    await page.keyboard.insertText(app.readCode());
    expect(ledger.count('verifyTotp')).toBe(0);
    const held = faults.hold('verifyTotp');
    const keyboard = await page.context().newCDPSession(page);
    for (const type of ['keyDown', 'keyUp', 'keyDown', 'keyUp'] as const) {
      // Such keyboards name the key and no place on a keyboard.
      const done = { type, key: 'Enter', code: '', text: '\r', windowsVirtualKeyCode: 13 };
      await keyboard.send('Input.dispatchKeyEvent', done);
    }
    await held.arrived;
    held.release();
    await expectAccepted(page, host);
  });
});
