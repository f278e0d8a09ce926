import { openPage } from './measure.mjs';

/** What people bring in, and the code that it means; `undefined` where it means no single code. */
export const rows = [
  ['123456', '123456'],
  ['123 456', '123456'],
  ['123-456', '123456'],
  ['１２３４５６', '123456'],
  ['１２３　４５６', '123456'],
  ['１２３－４５６', '123456'],
  ['\u200e123456', '123456'],
  ['12345６', '123456'],
  ['\u200b12\u00a03456\n', '123456'],
  ['٠١٢٣٤٥', '012345'],
  ['۰۱۲۳۴۵', '012345'],
  ['०१२३४५', '012345'],
  ['【Authing】验证码：123456，5分钟内有效', '123456'],
  ['G-123456', '123456'],
  ['code 123456 or 654321', undefined],
  ['abc', undefined],
  ['①②③④⑤⑥', undefined],
  ['¹²³⁴⁵⁶', undefined],
  ['0000012', undefined],
];

/** Pastes each row with the keyboard, and tells whether exactly the code it means was reported. */
export async function compare(browser, address, { ready }) {
  const { page, close } = await openPage(browser, address);
  const verdicts = [];
  for (const [text, code] of rows) {
    await page.goto(address);
    await page.evaluate(mountInPage, { wanted: ready, pasted: text });
    await page.keyboard.press('Control+C');
    await page.locator('#root input').first().focus();
    await page.keyboard.press('Control+V');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const completed = await page.evaluate(() => globalThis.completed);
    verdicts.push(JSON.stringify(completed) === JSON.stringify(code === undefined ? [] : [code]));
  }
  await close();
  return verdicts;
}

/** Mounts the subject, and selects the text that is to be copied in a field beside it. */
async function mountInPage({ wanted, pasted }) {
  const { mount } = await import(new URL('field.js', location.href).href);
  mount(document.querySelector('#root'));
  while (!document.querySelector(`#root ${wanted}`)) await new Promise(requestAnimationFrame);
  const source = document.querySelector('#source');
  source.value = pasted;
  source.select();
}
