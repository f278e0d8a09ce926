// The pictures of the README: four stories, small and in few colours.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPng } from './indexPng.mjs';

/** Each shows a component from its margin to its margin. */
const pictures = [
  { file: 'set-up', story: 'components-totpenrollment--scan', width: 440, scheme: 'light' },
  { file: 'enter-code', story: 'components-mfachallenge--verify', width: 440, scheme: 'dark' },
  { file: 'face-check', story: 'components-facecapture--live', width: 440, scheme: 'dark' },
  { file: 'list', story: 'components-authenticatorlist--ready', width: 700, scheme: 'light' },
];

/**
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @param {(page: import('playwright').Page, story: string) => Promise<void>} play
 */
export async function takeReadme(browser, folder, play) {
  for (const { file, story, width, scheme } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height: 1000 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: 1.5,
    });
    page.setDefaultTimeout(60_000);
    await play(page, story);
    const height = await page.evaluate(readHeight);
    const png = await page.screenshot({
      animations: 'disabled',
      caret: 'hide',
      clip: { x: 0, y: 0, width, height },
    });
    const { pixels, ...size } = await page.evaluate(readPixels, png.toString('base64'));
    writeFileSync(join(folder, `${file}.png`), indexPng(Buffer.from(pixels, 'base64'), size));
    await page.close();
  }
}

/** In the page: as much below as above. Even, so that one and a half times as much is whole. */
function readHeight() {
  const { top, bottom } = document
    .querySelector('#storybook-root .mfa-root')
    .getBoundingClientRect();
  return 2 * Math.floor((top + bottom) / 2);
}

/** In the page, which can read a PNG. */
async function readPixels(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { width, height } = image;
  const surface = new OffscreenCanvas(width, height).getContext('2d');
  surface.drawImage(image, 0, 0);
  const { data } = surface.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 32768) {
    text += String.fromCharCode(...data.subarray(at, at + 32768));
  }
  return { width, height, pixels: btoa(text) };
}
