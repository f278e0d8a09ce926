import jsQR from 'jsqr';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchArguments } from '../../.ci/browser.mjs';
import { decodePng } from '../../src/testing/decodePng.ts';
import { readSources } from './readSources.ts';
import { cutByDesign, findLost } from './support/findLost.ts';
import { readAsOlderBrowser, readStyles } from './support/olderBrowsers.ts';
import { buildGallery, openGallery } from './support/openGallery.ts';

/** WCAG 1.4.12: what a person may set without losing anything. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

let browser: Browser;
let script: string;
const styles = `body { margin: 0 } ${readStyles()}`;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: launchArguments,
  });
  script = await buildGallery();
}, 180_000);
afterAll(() => browser.close());

describe('B13 on a page 320 px wide, which is 400 % of 1280', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openGallery(browser, script, [styles], { viewport: { width: 320, height: 640 } });
  }, 180_000);
  afterAll(() => page.close());

  it.each(['ltr', 'rtl'])('nothing runs out of the page or is cut off, %s', async (dir) => {
    await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
    expect(await page.evaluate(findLost, cutByDesign)).toEqual([]);
  });

  it('nothing is lost with the text spacing that a person sets', async () => {
    const sheet = await page.addStyleTag({ content: spacing });
    expect(await page.evaluate(findLost, cutByDesign)).toEqual([]);
    await sheet.evaluate((element) => element.parentNode?.removeChild(element));
  });
});

describe('B13 in colours that the system forces', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openGallery(browser, script, [styles], { forcedColors: 'active' });
  }, 180_000);
  afterAll(() => page.close());

  it('the QR code stays black on white', async () => {
    expect(await readQr(page)).toMatch(/^otpauth:\/\/totp\//);
  });

  it.each(['.mfa-notice', '.mfa-tile', '.mfa-input', '.mfa-button[data-variant="danger"]'])(
    '%s has an edge',
    async (selector) => {
      const width = await page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopWidth);
      expect(Number.parseFloat(width)).toBeGreaterThan(0);
    },
  );

  it('the first button of a screen stands out', async () => {
    const [first, second] = await page
      .locator('[data-screen="verify"] .mfa-button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(first).not.toBe(second);
  });
});

const themes = readSources('src/theme/presets', /\.css$/);
const looks = [{ path: 'none', text: '/* as it comes */' }, ...themes].flatMap((theme) => [
  { ...theme, colorScheme: 'light' as const },
  { ...theme, colorScheme: 'dark' as const },
]);

describe.each([1, 2, 3])('B13 with %i dots to a pixel', (deviceScaleFactor) => {
  let page: Page;
  beforeAll(async () => {
    page = await openGallery(browser, script, [styles], { deviceScaleFactor });
  }, 180_000);
  afterAll(() => page.close());

  it.each(looks)(
    'a phone reads the QR code: $path, $colorScheme',
    async ({ text, colorScheme }) => {
      await page.emulateMedia({ colorScheme });
      const sheet = await page.addStyleTag({ content: text });
      expect(await readQr(page)).toMatch(/^otpauth:\/\/totp\//);
      await sheet.evaluate((element) => element.parentNode?.removeChild(element));
    },
  );
});

it('B13 nothing moves for a person who wants it so', async () => {
  const page = await openGallery(browser, script, [styles], { reducedMotion: 'reduce' });
  expect(await findMotion(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await findMotion(page)).not.toEqual([]);
  await page.close();
});

describe('B07 in a browser that knows cascade layers and little of what came later', () => {
  it('the screens stand where they should', async () => {
    const viewport = { width: 1280, height: 8000 };
    const page = await openGallery(browser, script, [styles], { viewport });
    const old = await openGallery(browser, script, [readAsOlderBrowser(styles)], { viewport });
    const [is, should] = [await readBoxes(old), await readBoxes(page)];
    expect(should.length).toBeGreaterThan(40);
    expect(is).toEqual(should);
    await page.close();
    await old.close();
  });

  it('nothing is lost on a page 320 px wide', async () => {
    const old = await openGallery(browser, script, [readAsOlderBrowser(styles)], {
      viewport: { width: 320, height: 640 },
    });
    expect(await old.evaluate(findLost, cutByDesign)).toEqual([]);
    await old.close();
  });

  it('every colour is one of the light scheme, and a text stands out from what is behind it', async () => {
    const old = await openGallery(browser, script, [readAsOlderBrowser(styles)], {
      colorScheme: 'dark',
    });
    const colours = await old.locator('.mfa-root').evaluateAll((roots) =>
      roots.map((element) => {
        const { color, colorScheme } = getComputedStyle(element);
        return `${color} ${colorScheme}`;
      }),
    );
    expect(new Set(colours)).toEqual(new Set(['rgb(18, 21, 28) light']));
    const button = await old
      .getByRole('button', { name: 'Finish' })
      .evaluate(({ ownerDocument }) => {
        const primary = ownerDocument.querySelector('.mfa-button[data-variant="primary"]');
        const { color, backgroundColor } = getComputedStyle(primary ?? ownerDocument.body);
        return { color, backgroundColor };
      });
    expect(button).toEqual({ color: 'rgb(255, 255, 255)', backgroundColor: 'rgb(47, 91, 216)' });
    await old.close();
  });
});

function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.mfa-root, .mfa-root *')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const isMoving = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      const isAnimated = animationName !== 'none' && Number.parseFloat(animationDuration) > 0;
      return isMoving || isAnimated ? [element.className.toString()] : [];
    }),
  );
}

/** Where the parts stand that a person works with: not the digits, which are drawn otherwise, and nothing that counts seconds. */
function readBoxes(page: Page): Promise<string[]> {
  return page
    .locator(
      '.mfa-root :is(h2, p, label, button, input, select, svg):not(.mfa-otp-field-input, [data-part="resend-button"])',
    )
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x, y, width, height].map(Math.round).join(' ');
        return `${element.localName}.${element.getAttribute('class')} ${box}`;
      }),
    );
}

async function readQr(page: Page): Promise<string | undefined> {
  const file = await page.locator('.mfa-qr-code-image').screenshot();
  const { width, height, data } = await decodePng(new Uint8Array(file));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
