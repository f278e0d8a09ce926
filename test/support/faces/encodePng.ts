import type { Pixels } from './Pixels.ts';

/** Writes a PNG; each row has the next of the filters (PNG §9.2), so that a reader meets them all. */
export async function encodePng(
  { data, width, height }: Pixels,
  filters: readonly number[] = [0],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = new Uint8Array(height * (1 + 4 * width));
  for (let row = 0; row < height; row += 1) {
    const filter = filters[row % filters.length] ?? 0;
    const start = row * (1 + 4 * width);
    rows[start] = filter;
    for (let index = 0; index < 4 * width; index += 1) {
      const at = row * 4 * width + index;
      const left = index < 4 ? 0 : (data[at - 4] ?? 0);
      const above = row === 0 ? 0 : (data[at - 4 * width] ?? 0);
      const corner = row === 0 || index < 4 ? 0 : (data[at - 4 * width - 4] ?? 0);
      const guess = [0, left, above, Math.floor((left + above) / 2), paeth(left, above, corner)];
      rows[start + 1 + index] = (data[at] ?? 0) - (guess[filter] ?? 0);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6], 8);
  const stream = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND')];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const near = [left, above, corner].map((value) => Math.abs(estimate - value));
  return [left, above, corner][near.indexOf(Math.min(...near))] ?? 0;
}

function chunk(type: string, content = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** CRC-32 (PNG Annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
