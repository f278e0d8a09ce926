import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchArguments } from '../../.ci/browser.mjs';
import { root } from './readSources.ts';
import { buildStyles } from './support/measureSize.ts';
import { buildGallery, openGallery } from './support/openGallery.ts';

/** What resets do most, after the pattern of modern-normalize. */
const normalize = `
  *, ::before, ::after { box-sizing: border-box; }
  html { font-family: serif; line-height: 1.15; tab-size: 4; }
  body { margin: 0; }
  b, strong { font-weight: bolder; }
  code, kbd, samp, pre { font-family: monospace; font-size: 1em; }
  small { font-size: 80%; }
  table { border-color: currentcolor; text-indent: 0; }
  button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; }
  button, [type="button"], [type="submit"] { appearance: button; }
  legend { padding: 0; }
  progress { vertical-align: baseline; }
  summary { display: list-item; }`;

/** What a utility framework takes away before it begins, after the pattern of Tailwind's preflight. */
const preflight = `
  *, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  html { line-height: 1.5; font-family: serif; tab-size: 4; }
  hr { height: 0; color: inherit; border-top-width: 1px; }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; }
  b, strong { font-weight: bolder; }
  code, kbd, samp, pre { font-family: monospace; font-size: 1em; }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
  ol, ul, menu { list-style: none; }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
  img, video { max-width: 100%; height: auto; }
  button, input, select, optgroup, textarea, ::file-selector-button {
    font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1;
  }
  ::placeholder { opacity: 1; color: gray; }
  [hidden] { display: none !important; }`;

/** A host that styles its own elements by name, and its page. */
const opinions = `
  html { font-size: 10px; }
  body { font: italic 400 20px/2 serif; color: maroon; text-align: center; background: ivory; }
  h1, h2, h3 { margin: 2em 0; color: purple; text-transform: uppercase; }
  p, ul, ol { margin: 1.5em 0; }
  li { list-style: square inside; }
  a { color: teal; }
  button { padding: 2em; border: 3px dashed; background: pink; text-transform: uppercase; border-radius: 0; }
  input { padding: 1em; border: 3px dashed; background: pink; width: 50%; }
  label { display: block; font-weight: 900; }
  fieldset, dialog { padding: 3em; border: 5px double; }
  img { max-width: 100%; height: auto; }
  svg { height: auto; vertical-align: middle; }`;

const hosts = [
  { name: 'a small reset', css: normalize },
  { name: 'a utility framework’s reset', css: preflight },
  { name: 'a host that styles elements by name', css: opinions },
];

let browser: Browser;
let styles: string;
let script: string;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: launchArguments,
  });
  styles = await buildStyles(join(root, 'src/theme/index.css'), ['chrome123']);
  script = await buildGallery();
}, 180_000);
afterAll(() => browser.close());

describe('the kit', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openGallery(browser, script, ['@layer base, mfa; body { margin: 0 }', styles], {
      viewport: { width: 1280, height: 8000 },
    });
  }, 180_000);
  afterAll(() => page.close());

  it.each(hosts)('keeps its looks under $name, in a layer before it', async ({ css }) => {
    const layered = `@layer base { ${css} }`;
    expect(await compare(page, '.host, .host *', layered)).not.toEqual([]);
    expect(await compare(page, '.mfa-root, .mfa-root :not(option)', layered)).toEqual([]);
  });

  it('lets a rule of the host win that is in no layer', async () => {
    const changed = await compare(page, '.mfa-button', '.mfa-button { letter-spacing: 3px }');
    expect(changed).toContain('button.mfa-button letter-spacing: normal → 3px');
  });
});

it('the kit changes nothing of the host', async () => {
  const page = await openGallery(browser, script, []);
  expect(await compare(page, '.host, .host *', styles)).toEqual([]);
  expect(await compare(page, '.mfa-button', styles)).not.toEqual([]);
  await page.close();
});

/**
 * What a sheet changes about elements: which, what, from what and to what. Left out is what nobody sees: tabs where
 * there are none, the nature of a button that has a border and a fill of its own, how a line would be drawn that has
 * no width, and where a drawing would stand on a line of text if it stood on one.
 */
function compare(page: Page, selector: string, css: string): Promise<string[]> {
  return page.evaluate(
    ({ selector, css }) => {
      type Values = ReadonlyMap<string, string>;
      const isSeen = (key: string, values: Values) => {
        if (key === 'tab-size' || key === 'appearance') return false;
        if (key === 'vertical-align') return values.get('display')?.startsWith('inline') === true;
        const [, edge] = /^(border-.*)-style$/.exec(key) ?? [];
        return edge === undefined || values.get(`${edge}-width`) !== '0px';
      };
      const read = () =>
        [...document.querySelectorAll(selector)].flatMap((element) =>
          [undefined, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            const isDrawn = pseudo === undefined || style.content !== 'none';
            const keys = isDrawn ? [...style] : [];
            return {
              name: `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`,
              values: new Map(keys.map((key) => [key, style.getPropertyValue(key)])),
            };
          }),
        );
      const before = read();
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
      const after = read();
      sheet.remove();
      const changes = before.flatMap(({ name, values }, at) => {
        const later: Values = after[at]?.values ?? new Map();
        return [...values]
          .filter(([key, value]) => later.get(key) !== value && isSeen(key, later))
          .map(([key, value]) => `${name} ${key}: ${value} → ${later.get(key)}`);
      });
      return [...new Set(changes)];
    },
    { selector, css },
  );
}
