/** Rows of numbers, the matrix that each is multiplied by, and where the products go. */
export interface RowProduct {
  input: Float32Array<ArrayBuffer>;
  /** A row for each output, of as many numbers as an input row has. */
  weights: Float32Array<ArrayBuffer>;
  bias: Float32Array<ArrayBuffer>;
  output: Float32Array<ArrayBuffer>;
  rows: number;
  /** Numbers in an input row. */
  from: number;
  /** Numbers in an output row. */
  to: number;
  /** Where in `output` the first row goes. @default 0 */
  start?: number;
}

/**
 * Multiplies each row by the matrix and adds the bias. Most of the detector's time is spent here, so it
 * takes two rows and four outputs at a time: each number that is read is used often. What has no
 * neighbour is its own, and is reckoned twice alike. One function, for engines make calls faster only sometimes.
 */
export function multiplyRows(product: RowProduct): void {
  const { input, weights, bias, output, rows, from, to, start = 0 } = product;
  for (let row = 0; row < rows; row += 2) {
    for (let a = 0; a < to; a += 4) {
      const below = Math.min(row + 1, rows - 1);
      const b = Math.min(a + 1, to - 1);
      const c = Math.min(a + 2, to - 1);
      const d = Math.min(a + 3, to - 1);
      let a1 = bias[a] ?? 0;
      let b1 = bias[b] ?? 0;
      let c1 = bias[c] ?? 0;
      let d1 = bias[d] ?? 0;
      let a2 = a1;
      let b2 = b1;
      let c2 = c1;
      let d2 = d1;
      const x1 = row * from;
      const x2 = below * from;
      const wa = a * from;
      const wb = b * from;
      const wc = c * from;
      const wd = d * from;
      for (let index = 0; index < from; index += 1) {
        const one = input[x1 + index] ?? 0;
        const two = input[x2 + index] ?? 0;
        const forA = weights[wa + index] ?? 0;
        const forB = weights[wb + index] ?? 0;
        const forC = weights[wc + index] ?? 0;
        const forD = weights[wd + index] ?? 0;
        a1 += one * forA;
        b1 += one * forB;
        c1 += one * forC;
        d1 += one * forD;
        a2 += two * forA;
        b2 += two * forB;
        c2 += two * forC;
        d2 += two * forD;
      }
      const upper = start + row * to;
      const lower = start + below * to;
      output[upper + a] = a1;
      output[upper + b] = b1;
      output[upper + c] = c1;
      output[upper + d] = d1;
      output[lower + a] = a2;
      output[lower + b] = b2;
      output[lower + c] = c2;
      output[lower + d] = d2;
    }
  }
}
