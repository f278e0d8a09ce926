import type { Picture } from './Picture.ts';
import { toHex } from './randomBytes.ts';

/** Fields along each side. */
const fields = 16;

/** How far two pictures' fields may lie apart on average, of 255, and still be of the same scene. */
const near = 20;

/**
 * A perceptual hash: the mean brightness of 16 × 16 fields, in hex. It is much the same for another
 * encoding, another size or a moment later. It is no biometrics: it tells pictures apart, not people.
 */
export function shadePicture({ data, width, height }: Picture): string {
  const shades = new Uint8Array(fields * fields);
  for (let field = 0; field < shades.length; field += 1) {
    const column = field % fields;
    const row = Math.floor(field / fields);
    let sum = 0;
    let count = 0;
    for (const y of spanField(row, height)) {
      for (const x of spanField(column, width)) {
        const at = 4 * (y * width + x);
        // BT.601, the brightness that JPEG itself keeps.
        sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
        count += 1;
      }
    }
    shades[field] = sum / count;
  }
  return toHex(shades);
}

/** Up to eight lines of a field are looked at; a picture with fewer lines than fields has some twice. */
function spanField(field: number, length: number): number[] {
  const first = Math.floor((field * length) / fields);
  const last = Math.max(first + 1, Math.floor(((field + 1) * length) / fields));
  const step = Math.max(1, Math.floor((last - first) / 8));
  return Array.from(
    { length: Math.ceil((last - first) / step) },
    (_, index) => first + index * step,
  );
}

/** Whether two pictures show nearly the same. */
export function isNear(one: string, other: string): boolean {
  const shades = [one, other].map((hash) =>
    (hash.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)),
  );
  const [first = [], second = []] = shades;
  const distance = first.reduce(
    (sum, shade, index) => sum + Math.abs(shade - (second[index] ?? 0)),
    0,
  );
  return first.length === second.length && distance <= near * first.length;
}
