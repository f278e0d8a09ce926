import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createNet } from '../../src/face-detector/createNet.ts';
import { loadModel } from '../../src/face-detector/loadModel.ts';
import { readModel } from '../../src/face-detector/readModel.ts';
import { widenHalves } from '../../src/face-detector/widenHalves.ts';
import { readModelFile } from './support/readModelFile.ts';

const file = readModelFile();

describe('the model', () => {
  const { tensors, layers, input, outputs } = readModel(file);

  it('takes a picture of 128 × 128 in colour, and answers 896 boxes with their scores', () => {
    expect(tensors[input]?.shape).toEqual([1, 128, 128, 3]);
    expect(outputs.map((output) => tensors[output]?.shape)).toEqual([
      [1, 896, 16],
      [1, 896, 1],
    ]);
  });

  it('has the layers that the engine was written for', () => {
    const kinds = layers.map(({ kind }) => kind);
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]),
    );
    expect(counts).toEqual({
      dequantize: 74,
      convolve: 21,
      rectify: 17,
      'convolve-depthwise': 16,
      add: 16,
      pad: 11,
      pool: 3,
      reshape: 4,
      concatenate: 2,
    });
  });

  it('comes with the detector as text, byte for byte', async () => {
    expect(new Uint8Array(await loadModel(undefined))).toEqual(new Uint8Array(file));
  });
});

describe('what is no model', () => {
  it('C28 a page of HTML in its place, is refused', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(() => createNet(page.buffer)).toThrow(/^react-mfa-kit: these bytes are no TensorFlow/);
  });

  it('C28 a file that was cut off anywhere, is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.byteLength - 16 }), (length) => {
        expect(() => createNet(file.slice(0, length))).toThrow(/^react-mfa-kit: /);
      }),
      { numRuns: 30 },
    );
  });

  it('C28 a file whose bytes were spoilt, throws or makes a network, and hangs in neither', () => {
    const spoilt = fc.record({
      at: fc.integer({ min: 8, max: file.byteLength - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(spoilt, ({ at, byte }) => {
        const bytes = new Uint8Array(file.slice(0));
        bytes[at] = byte;
        let caught: unknown;
        try {
          createNet(bytes.buffer);
        } catch (error) {
          caught = error;
        }
        expect(caught === undefined || caught instanceof Error).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  [0x0000, 0],
  [0x3c00, 1],
  [0xc000, -2],
  [0x7bff, 65504],
  [0x0001, 2 ** -24],
  [0x8400, -(2 ** -14)],
  [0x3555, 0.333251953125],
  [0x7c00, Number.POSITIVE_INFINITY],
  [0xfc00, Number.NEGATIVE_INFINITY],
  [0x7e00, Number.NaN],
])('half %i is widened to %d (IEEE 754)', (bits, wanted) => {
  expect(widenHalves(new Uint8Array([bits & 0xff, bits >> 8]))[0]).toBe(wanted);
});
