import { correction, generate } from 'lean-qr/nano';

/** A QR code as one SVG path on a grid of `size` modules, its quiet zone of four modules inside. */
export interface QrPath {
  d: string;
  size: number;
}

/** ISO/IEC 18004, 9.1: the quiet zone is four modules wide. */
const quiet = 4;
/** The smallest version drawn, so that a code of the usual length has the size of the place that is kept for it. */
const minVersion = 6;
/** Up to this version a code can afford the error correction of level M; beyond it, coarser modules scan better. */
const maxVersionOfM = 12;

/** Encodes a text of up to 2,953 bytes. Throws where it is longer. */
export function encodeQr(text: string): QrPath {
  const better = tryLevelM(text);
  const code = better ?? generate(text, { minCorrectionLevel: correction.L, minVersion });
  let d = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) d += `M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`;
    }
  }
  return { d, size: code.size + 2 * quiet };
}

function tryLevelM(text: string) {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M, minVersion });
    return code.size <= 17 + 4 * maxVersionOfM ? code : undefined;
  } catch {
    return undefined;
  }
}
