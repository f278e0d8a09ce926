import { inputSize } from '../../../src/face-detector/anchors.ts';
import { placeFrame } from '../../../src/face-detector/placeFrame.ts';
import { createPixels, type Pixels } from '../../support/faces/Pixels.ts';

/** Draws a frame into the network's picture without a canvas: each pixel is the mean of those that it covers. */
export function shrinkFrame({ data, width, height }: Pixels): Pixels {
  const { scale, left, top } = placeFrame(width, height);
  const picture = createPixels(inputSize, inputSize);
  const span = Math.round(1 / scale);
  for (let y = 0; y < Math.floor(height * scale); y += 1) {
    for (let x = 0; x < Math.floor(width * scale); x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let part = 0; part < span * span; part += 1) {
          const fromX = x * span + (part % span);
          const fromY = y * span + Math.floor(part / span);
          sum += data[4 * (fromY * width + fromX) + channel] ?? 0;
        }
        picture.data[4 * ((y + top) * inputSize + x + left) + channel] = sum / (span * span);
      }
    }
  }
  return picture;
}
