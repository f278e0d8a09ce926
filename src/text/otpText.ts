/** Which characters a code is made of: digits alone, or digits and Latin letters. */
export type OtpMode = 'numeric' | 'alphanumeric';

/** What a code looks like: how many characters it has and of which kind. */
export interface OtpShape {
  length: number;
  mode: OtpMode;
}

/** What was made of a text: a code, whole or begun, or the reason why there is none. */
export type OtpReading =
  | { status: 'code'; code: string }
  | { status: 'too-long'; entered: number }
  | { status: 'several' }
  | { status: 'unreadable' };

/**
 * Reads a one-time code out of what a person typed, pasted or had filled in: `123 456`, `１２３４５６`, `٠١٢٣٤٥`, or a whole
 * text message that holds exactly one. Never shortens: a code with too many characters is `too-long`, with the count.
 */
export function readOtp(text: string, { length, mode }: OtpShape): OtpReading {
  const folded = foldWidth(text);
  const bare = folded.replace(separators, '');
  const isWhole = characters[mode].whole.test(bare);
  if (isWhole && bare.length <= length) return { status: 'code', code: bare };
  const found = findCodes(mode === 'numeric' ? bare : folded, length, mode);
  const [code] = found;
  if (found.size > 1) return { status: 'several' };
  if (code !== undefined) return { status: 'code', code };
  return isWhole ? { status: 'too-long', entered: bare.length } : { status: 'unreadable' };
}

/**
 * Turns each decimal digit of any script into its ASCII twin. Not `normalize('NFKC')`, which makes digits of ① and ² and
 * leaves Arabic-Indic ones alone.
 */
export function foldDigits(text: string): string {
  return text.replace(foreignDigits, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

const foreignDigits = /(?![0-9])\p{Nd}/gu;
const anyDigit = /\p{Nd}/u;

/** White space, invisible marks, dashes (with the long vowel mark a Japanese keyboard gives for one, and minus), dots. */
const separators =
  /[\s\p{Z}\p{Cf}\p{Pd}\u30fc\uff70\u2212.\uff0e\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb\uff65]/gu;

const characters = {
  numeric: { whole: /^[0-9]*$/, run: /[0-9]+/g },
  alphanumeric: { whole: /^[0-9A-Za-z]*$/, run: /[0-9A-Za-z]+/g },
} as const;

/** Unicode keeps the ten digits of a script side by side, zero first, in runs whose length is a multiple of ten. */
function digitValue(point: number): number {
  let before = 0;
  while (anyDigit.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}

function foldWidth(text: string): string {
  return foldDigits(text).replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  );
}

/** The same code twice, as in a message that ends with `@host #123456`, is one code. */
function findCodes(text: string, length: number, mode: OtpMode): ReadonlySet<string> {
  const visible = text.replace(/\p{Cf}/gu, '');
  const runs = Array.from(visible.matchAll(characters[mode].run), ([run]) => run);
  const fitting = runs.filter((run) => run.length === length);
  if (mode === 'numeric') return new Set(fitting);
  // Between words a code is the run that holds a digit; without words the whole is a code with too many characters.
  const isSentence = runs.some((run) => !/[0-9]/.test(run));
  return new Set(isSentence ? fitting.filter((run) => /[0-9]/.test(run)) : []);
}
