import { foldDigits } from './otpText.ts';

/** Which characters a recovery code is made of; `hex` codes are written in lower case. */
export type RecoveryAlphabet = 'hex' | 'alphanumeric';

/** What a recovery code looks like: `groups` groups of `groupSize` characters with dashes between. */
export interface RecoveryCodeShape {
  alphabet: RecoveryAlphabet;
  groups: number;
  groupSize: number;
}

/** What the codes of a host look like, where that is known. `hex` alone is six groups of four (wire contract, §4). */
export function readRecoveryShape(
  alphabet: RecoveryAlphabet | RecoveryCodeShape = 'hex',
): RecoveryCodeShape | undefined {
  if (typeof alphabet === 'object') return alphabet;
  return alphabet === 'hex' ? { alphabet, groups: 6, groupSize: 4 } : undefined;
}

/** What was made of a text: a recovery code, or the reason why there is none. */
export type RecoveryCodeReading =
  | { status: 'code'; code: string }
  | { status: 'empty' }
  | { status: 'wrong-length'; length: number; entered: number }
  /** Six digits, as an authenticator app shows them. */
  | { status: 'app-code'; length: number; entered: number };

/**
 * Reads a recovery code out of what a person typed or pasted: capitals, any dash or space or none,
 * full width, O for 0, a line of a list, a sheet with words around the code. Never shortens. Without
 * a shape nobody knows what is a code, so the text is given back without spaces.
 */
export function readRecoveryCode(
  text: string,
  shape: RecoveryCodeShape | undefined,
): RecoveryCodeReading {
  const plain = foldWriting(text);
  const bare = plain.replace(/[ _-]/g, '');
  const entered = bare.match(/[\p{L}\p{N}|]/gu)?.length ?? 0;
  if (entered === 0) return { status: 'empty' };
  if (!shape) return { status: 'code', code: plain.replace(/ /g, '') };
  const length = shape.groups * shape.groupSize;
  const isWhole = bare.length === length && /^[0-9a-z|]+$/i.test(bare);
  const code = isWhole ? normalizeRecoveryCode(bare, shape) : findCode(plain, shape);
  if (code !== undefined) return { status: 'code', code };
  const isAppCode = /^[0-9]{6}$/.test(bare);
  return { status: isAppCode ? 'app-code' : 'wrong-length', length, entered };
}

/**
 * Turns a recovery code as a person has it (capitals, any dash or space or none, full width, O for 0, l for 1) into the
 * form that the server gave out. Text of another length comes back clean and without dashes.
 */
export function normalizeRecoveryCode(text: string, shape: RecoveryCodeShape): string {
  const bare = foldWriting(text).replace(/[ _-]/g, '');
  const letters = shape.alphabet === 'hex' ? foldLookAlikes(bare.toLowerCase()) : bare;
  return letters.length === shape.groups * shape.groupSize
    ? groupText(letters, shape.groupSize).join('-')
    : letters;
}

/**
 * Puts dashes into the end of a code that is typed without any. What a person grouped in another
 * way, or has words around it, stays as it is.
 */
export function groupTyped(text: string, { groupSize }: RecoveryCodeShape): string {
  const isGrouped = new RegExp(`^(?:[0-9a-z|]{${groupSize}}-)*[0-9a-z|]+$`, 'i').test(text);
  const start = text.lastIndexOf('-') + 1;
  const end = groupText(text.slice(start), groupSize).join('-');
  return isGrouped ? text.slice(0, start) + end : text;
}

/** Cuts a text into groups of `size` characters; the last may be shorter. */
export function groupText(text: string, size: number): readonly string[] {
  const groups: string[] = [];
  for (let start = 0; start < text.length; start += size) {
    groups.push(text.slice(start, start + size));
  }
  return groups;
}

/** The ways to write a code among words, the surest first: a word such as “code” may look like a group. */
const writings: Record<RecoveryAlphabet, readonly { letters: string; gap: string }[]> = {
  hex: [
    { letters: '[0-9a-f]', gap: '-' },
    { letters: '[0-9a-foil|]', gap: '-' },
    { letters: '[0-9a-f]', gap: '[ _-]*' },
    { letters: '[0-9a-foil|]', gap: '[ _-]*' },
  ],
  // Any two words look like two groups, so only dashes tell.
  alphanumeric: [{ letters: '[0-9a-z]', gap: '-' }],
};

/** The one code among other words. None where several could be meant. */
function findCode(text: string, shape: RecoveryCodeShape): string | undefined {
  const { alphabet, groups, groupSize } = shape;
  for (const { letters, gap } of writings[alphabet]) {
    const group = `${letters}{${groupSize}}`;
    const code = `${group}(?:${gap}${group}){${groups - 1}}`;
    // The code is looked ahead at, so that each place where one could begin counts.
    const pattern = new RegExp(`(?:^|[^0-9a-z|-])-*(?=(${code})(?!-?[0-9a-z|]))`, 'gi');
    const found = new Set(
      [...text.matchAll(pattern)].map(([, one = '']) => normalizeRecoveryCode(one, shape)),
    );
    const [first] = found;
    if (first !== undefined) return found.size === 1 ? first : undefined;
  }
  return undefined;
}

/** One way to write width, dashes and spaces, and no invisible marks. */
function foldWriting(text: string): string {
  return foldDigits(text)
    .replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
    )
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u30fc\uff70\u2212]/gu, '-')
    .replace(/[\s\p{Z}]/gu, ' ');
}

/** Hex has neither o nor i nor l, so a person who reads one off paper means the digit that looks like it. */
function foldLookAlikes(text: string): string {
  return text.replace(/o/g, '0').replace(/[il|]/g, '1');
}
