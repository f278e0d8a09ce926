import { encodePng } from './encodePng.ts';
import { createPixels } from './Pixels.ts';

/** A small photo: stripes as bright as a seed says, for tests that need pictures which differ and no face. */
export async function createPhoto(seed: number, noise = 0): Promise<Blob> {
  const pixels = createPixels(64, 48);
  for (let place = 0; place < 64 * 48; place += 1) {
    const x = place % 64;
    const stripe = Math.floor(x / (2 + seed)) % 2 === 0 ? 230 : 20;
    const grain = (place * 7919) % (1 + noise);
    pixels.data.set([stripe + grain, stripe, stripe - grain, 255], 4 * place);
  }
  return new Blob([await encodePng(pixels)], { type: 'image/png' });
}
