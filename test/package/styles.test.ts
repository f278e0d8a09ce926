import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium, launchArguments } from '../../.ci/browser.mjs';
import { root } from './readSources.ts';
import { buildStyles } from './support/measureSize.ts';

/** How a host's bundler treats the sheet: as Vite comes, which rewrites what older browsers lack, or as it is. */
const builds = [
  { name: 'as Vite builds it unasked', cssTarget: undefined },
  { name: 'left as it is', cssTarget: ['chrome123', 'firefox128', 'safari18'] },
];
const light = { surface: 'rgb(255, 255, 255)', text: 'rgb(18, 21, 28)' };
const dark = { surface: 'rgb(21, 23, 28)', text: 'rgb(238, 240, 244)' };
const cases = [
  { prefers: 'light', scheme: undefined, expected: light },
  { prefers: 'dark', scheme: undefined, expected: dark },
  { prefers: 'light', scheme: 'dark', expected: dark },
  { prefers: 'dark', scheme: 'light', expected: light },
] as const;

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: launchArguments,
  });
}, 180_000);
afterAll(() => browser.close());

for (const { name, cssTarget } of builds) {
  it.each(cases)(
    `the sheet, ${name}, has the colours of its scheme: a system that is $prefers, a host that says $scheme`,
    async ({ prefers, scheme, expected }) => {
      const sheet = await buildStyles(join(root, 'src/theme/index.css'), cssTarget);
      const page = await browser.newPage({ colorScheme: prefers });
      const host = scheme ? `:root { --mfa-scheme: ${scheme} }` : '';
      await page.setContent(
        `<style>${sheet}${host}</style><div class="mfa-root"><input class="mfa-input"><button class="mfa-button" data-variant="primary">x</button></div>`,
      );
      const found = await page.evaluate(() => {
        const read = (selector: string) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(`The page has no ${selector}.`);
          return getComputedStyle(element);
        };
        return {
          surface: read('.mfa-input').backgroundColor,
          text: read('.mfa-root').color,
          fill: read('.mfa-button').backgroundColor,
        };
      });
      await page.close();
      expect(found).toMatchObject(expected);
      expect(found.fill).toMatch(/^rgb\(/);
    },
  );
}
