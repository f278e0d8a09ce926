// A PNG of at most 256 colours, a third of the size. Imports nothing: what the tests' browsers bring along may go.
import { deflateSync } from 'node:zlib';

/**
 * @param {Uint8Array} pixels four bytes each, and none is clear
 * @param {{ width: number, height: number }} size
 * @returns {Buffer} the file
 */
export function indexPng(pixels, { width, height }) {
  const counts = countColours(pixels);
  const palette = choosePalette(counts);
  const indexOf = new Map(
    [...counts.keys()].map((colour) => [colour, findNearest(palette, colour)]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const place = at + 1 + Math.floor(at / width); // each row begins with its filter: none
    rows[place] = indexOf.get(readColour(pixels, at * 4));
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('PLTE', Buffer.from(palette.flatMap(split))),
    writeChunk('IDAT', deflateSync(rows, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

const readColour = (pixels, at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
const split = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function countColours(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = readColour(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Median cut: the box of colours that is widest, and most seen, is halved until there are enough. */
function choosePalette(counts) {
  const boxes = [measure([...counts])];
  while (boxes.length < 256) {
    const next = boxes.reduce((worst, box) => (box.weight > worst.weight ? box : worst));
    if (next.weight === 0) break;
    const entries = next.entries.sort(([a], [b]) => split(a)[next.axis] - split(b)[next.axis]);
    const middle = entries.length >> 1;
    const halves = [entries.slice(0, middle), entries.slice(middle)].map(measure);
    boxes.splice(boxes.indexOf(next), 1, ...halves);
  }
  return boxes.map(
    ({ entries }) => entries.reduce((most, one) => (one[1] > most[1] ? one : most))[0],
  );
}

function measure(entries) {
  const spans = [0, 1, 2].map((axis) => {
    const values = entries.map(([colour]) => split(colour)[axis]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const span = Math.max(...spans);
  const seen = entries.reduce((sum, [, count]) => sum + count, 0);
  return { entries, axis: spans.indexOf(span), weight: span * Math.sqrt(seen) };
}

function findNearest(palette, colour) {
  const [r, g, b] = split(colour);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of palette.entries()) {
    const [red, green, blue] = split(one);
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function writeChunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(sum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32 as PNG has it (ISO 3309): `zlib.crc32` came with Node 22. */
function sum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
