import { render, screen } from '@testing-library/react';
import { type ComponentProps, useId } from 'react';
import { afterEach, describe, expect, it, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OtpField } from '../../../src/primitives/index.ts';
import 'react-mfa-kit/styles.css';

const { innerWidth: width, innerHeight: height } = window;

afterEach(async () => {
  await page.viewport(width, height);
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});

const field = () => screen.getByRole<HTMLInputElement>('textbox');

function renderAt(width: number, props: ComponentProps<typeof OtpField> = {}) {
  function Stage() {
    return (
      <div className="mfa-root" style={{ inlineSize: width }}>
        <OtpField id={useId()} aria-label="Code" {...props} />
      </div>
    );
  }
  const { container } = render(<Stage />);
  // SAFETY: the stage has just been rendered with a field in it.
  return container.querySelector('[data-part="otp-field"]') as HTMLElement;
}

/** The pixels of an element as they came to the screen. */
async function picture(element: HTMLElement): Promise<ImageData> {
  const base64 = await page.screenshot({ element, base64: true, save: false });
  const bytes = Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas to read the picture with');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Where the ink of each digit has its middle, as a distance from the middle of its cell, in CSS pixels. */
async function offsets(element: HTMLElement, length: number): Promise<number[]> {
  const { data, width, height } = await picture(element);
  const scale = width / element.getBoundingClientRect().width;
  const pitch = width / length;
  const sums = Array.from({ length }, () => ({ ink: 0, moment: 0 }));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const light = Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
      // The digits are nearly black, the lines and edges of the boxes are not.
      const ink = light < 96 ? 96 - light : 0;
      const cell = sums[Math.min(length - 1, Math.floor(x / pitch))];
      if (!cell) continue;
      cell.ink += ink;
      cell.moment += ink * (x + 0.5);
    }
  }
  return sums.map(({ ink, moment }, index) => (moment / ink - (index + 0.5) * pitch) / scale);
}

describe('each digit', () => {
  test.each([
    [280, 6],
    [334, 6],
    [350, 6],
    [280, 8],
    [256, 4],
    [280, 5],
    [280, 7],
  ])('stands in the middle of its box: %i px, %i digits', async (width, length) => {
    const box = renderAt(width, { length });
    field().focus();
    await userEvent.keyboard('8'.repeat(length));
    field().blur();
    const found = await offsets(box, length);
    for (const offset of found) expect(Math.abs(offset)).toBeLessThanOrEqual(2);
    expect(field().scrollLeft).toBe(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('stands there in a page that runs from right to left too, the field at the page’s start', async () => {
    document.documentElement.dir = 'rtl';
    const box = renderAt(600);
    field().focus();
    await userEvent.keyboard('888888');
    field().blur();
    const found = await offsets(box, 6);
    for (const offset of found) expect(Math.abs(offset)).toBeLessThanOrEqual(2);
    const stage = box.parentElement?.getBoundingClientRect();
    expect(box.getBoundingClientRect().right).toBe(stage?.right);
    expect(box.getBoundingClientRect().width).toBe(384);
  });

  it('is a dot of its own where the code is masked', async () => {
    const box = renderAt(350, { masked: true });
    field().focus();
    await userEvent.keyboard('888888');
    field().blur();
    const masked = await offsets(box, 6);
    for (const offset of masked) expect(Math.abs(offset)).toBeLessThanOrEqual(2);
    expect(field()).toHaveValue('888888');
  });
});

describe('the input', () => {
  it('I14 has text of 16 px at least, or a phone would zoom, as boxes and as text', async () => {
    renderAt(280);
    expect(Number.parseFloat(getComputedStyle(field()).fontSize)).toBe(24);
    field().focus();
    await userEvent.keyboard('1234567');
    expect(Number.parseFloat(getComputedStyle(field()).fontSize)).toBe(16);
  });

  it('I12 runs from left to right in a page that does not, and the caret with it', async () => {
    document.documentElement.dir = 'rtl';
    renderAt(350);
    field().focus();
    await userEvent.keyboard('123{ArrowLeft}9');
    expect(field()).toHaveValue('1293');
    expect(getComputedStyle(field()).direction).toBe('ltr');
  });

  it('shows a whole sentence as text that scrolls, and boxes again once a code is there', async () => {
    const box = renderAt(280);
    const boxed = getComputedStyle(field()).letterSpacing;
    field().focus();
    await userEvent.keyboard('no code at all, alas, but a long text');
    expect(getComputedStyle(field()).letterSpacing).toMatch(/normal|0px/);
    expect(field().getBoundingClientRect().width).toBe(box.getBoundingClientRect().width);
    await userEvent.keyboard('{Control>}a{/Control}1');
    expect(getComputedStyle(field()).letterSpacing).toBe(boxed);
  });

  it('is one plain box for a length that has no boxes', () => {
    const box = renderAt(280, { length: 10 });
    expect(box).toHaveAttribute('data-plain');
    expect(getComputedStyle(field()).backgroundImage).toBe('none');
  });

  it('is 56 px high and as wide as there is room, up to 64 px a digit', () => {
    const box = renderAt(1000);
    expect(box.getBoundingClientRect()).toMatchObject({ width: 384, height: 56 });
  });

  test.each([
    [4, 'ltr'],
    [5, 'ltr'],
    [6, 'ltr'],
    [7, 'ltr'],
    [8, 'ltr'],
    [6, 'rtl'],
  ])(
    'leaves nothing to scroll to from the edge of the page: %i digits, %s',
    async (length, dir) => {
      document.documentElement.dir = dir;
      document.body.style.margin = '0';
      // Narrow enough for four boxes to fill it.
      await page.viewport(240, 640);
      renderAt(240, { length });
      field().focus();
      await userEvent.keyboard('8'.repeat(length));
      expect(document.documentElement.scrollWidth).toBe(240);
    },
  );

  it('keeps its size whatever is in it', async () => {
    const box = renderAt(300);
    const before = box.getBoundingClientRect().toJSON();
    field().focus();
    await userEvent.keyboard('123456789 and more');
    expect(box.getBoundingClientRect().toJSON()).toEqual(before);
  });
});
