import { foldDigits } from './otpText.ts';

/** Which characters a recovery code is made of; `hex` codes are written in lower case. */
export type RecoveryAlphabet = 'hex' | 'alphanumeric';

/** What a recovery code looks like: `groups` groups of `groupSize` characters with dashes between. */
export interface RecoveryCodeShape {
  alphabet: RecoveryAlphabet;
  groups: number;
  groupSize: number;
}

/**
 * Turns a recovery code as a person has it (capitals, any dash or space or none, full width, O for 0, l for 1) into the
 * form that the server gave out. Text of another length comes back clean and without dashes.
 */
export function normalizeRecoveryCode(text: string, shape: RecoveryCodeShape): string {
  const bare = foldFullWidth(foldDigits(text)).replace(separators, '');
  const letters = shape.alphabet === 'hex' ? foldLookAlikes(bare.toLowerCase()) : bare;
  return letters.length === shape.groups * shape.groupSize
    ? groupText(letters, shape.groupSize).join('-')
    : letters;
}

/** Cuts a text into groups of `size` characters; the last may be shorter. */
export function groupText(text: string, size: number): readonly string[] {
  const groups: string[] = [];
  for (let start = 0; start < text.length; start += size) {
    groups.push(text.slice(start, start + size));
  }
  return groups;
}

const separators = /[\s\p{Z}\p{Cf}\p{Pd}\u30fc\uff70\u2212_]/gu;

function foldFullWidth(text: string): string {
  return text.replace(/[\uff21-\uff3a\uff41-\uff5a]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  );
}

/** Hex has neither o nor i nor l, so a person who reads one off paper means the digit that looks like it. */
function foldLookAlikes(text: string): string {
  return text.replace(/o/g, '0').replace(/[il|]/g, '1');
}
