import { maxPlaces, type Picture } from './Picture.ts';

/** Bytes for each place by colour type (PNG §11.2.1): grey, colour, palette, grey with alpha, colour with alpha. */
const bytesPerPlace: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Decodes a PNG as canvases and cameras write it: 8 bits a channel, not interlaced. Rejects where the file
 * is another one, or broken.
 */
export async function decodePng(file: Uint8Array<ArrayBuffer>): Promise<Picture> {
  const chunks = readChunks(file);
  const header = find(chunks, 'IHDR')[0];
  if (header === undefined || header.byteLength < 13) throw new Error('A PNG has a header.');
  const width = header.getUint32(0);
  const height = header.getUint32(4);
  const [depth, colour, , , interlace] = [8, 9, 10, 11, 12].map((at) => header.getUint8(at));
  const channels = bytesPerPlace[colour ?? -1];
  const isReadable = depth === 8 && interlace === 0 && channels !== undefined;
  if (!isReadable || width * height === 0 || width * height > maxPlaces) {
    throw new Error('A PNG of this kind is not read.');
  }
  const rows = await inflate(find(chunks, 'IDAT'));
  if (rows.length !== height * (1 + width * channels)) throw new Error('A PNG holds all its rows.');
  const places = undoFilters(rows, width * channels, channels);
  const [palette] = find(chunks, 'PLTE');
  return { width, height, data: spread(places, channels, colour === 3 ? palette : undefined) };
}

interface Chunk {
  type: string;
  content: DataView<ArrayBuffer>;
}

/** Length, type, content, checksum (PNG §5.3), behind eight bytes of signature. */
function readChunks(file: Uint8Array<ArrayBuffer>): Chunk[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, content: new DataView(file.buffer, file.byteOffset + at + 8, length) });
    at += 12 + length;
  }
  return chunks;
}

function find(chunks: readonly Chunk[], type: string): DataView<ArrayBuffer>[] {
  return chunks.filter((chunk) => chunk.type === type).map(({ content }) => content);
}

async function inflate(parts: readonly DataView<ArrayBuffer>[]): Promise<Uint8Array> {
  const stream = new Blob([...parts]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Each row opens with the number of its filter, which says what its bytes are the difference to (PNG §9.2). */
function undoFilters(rows: Uint8Array, length: number, step: number): Uint8Array {
  const height = rows.length / (length + 1);
  const bytes = new Uint8Array(height * length);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (length + 1)] ?? 0;
    const start = row * length;
    for (let index = 0; index < length; index += 1) {
      const read = (at: number, isThere: boolean) => (isThere ? (bytes[at] ?? 0) : 0);
      const at = start + index;
      const left = read(at - step, index >= step);
      const above = read(at - length, row > 0);
      const corner = read(at - length - step, row > 0 && index >= step);
      const guess = predict(filter, left, above, corner);
      bytes[at] = (rows[row * (length + 1) + 1 + index] ?? 0) + guess;
    }
  }
  return bytes;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const byLeft = Math.abs(estimate - left);
      const byAbove = Math.abs(estimate - above);
      const byCorner = Math.abs(estimate - corner);
      if (byLeft <= byAbove && byLeft <= byCorner) return left;
      return byAbove <= byCorner ? above : corner;
    }
    default:
      throw new Error('PNG has no such filter.');
  }
}

/** Gives every place four channels. */
function spread(
  places: Uint8Array,
  channels: number,
  palette: DataView<ArrayBuffer> | undefined,
): Uint8Array {
  const count = places.length / channels;
  const data = new Uint8Array(4 * count);
  for (let place = 0; place < count; place += 1) {
    const read = (channel: number) => places[place * channels + channel] ?? 0;
    const isGrey = channels <= 2;
    for (let channel = 0; channel < 3; channel += 1) {
      data[4 * place + channel] = palette
        ? palette.getUint8(3 * read(0) + channel)
        : read(isGrey ? 0 : channel);
    }
    data[4 * place + 3] = channels === 4 ? read(3) : channels === 2 ? read(1) : 255;
  }
  return data;
}
