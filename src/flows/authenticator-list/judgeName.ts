import type { NameMistake } from './AuthenticatorListState.ts';
import type { AuthenticatorRow } from './AuthenticatorRow.ts';

/** The longest name that is taken, in characters as people count them. */
export const longestName = 50;

/** Makes a name of a text, or says why it is none. `rows` are all rows, `row` the one that gets it. */
export function judgeName(
  text: string,
  row: AuthenticatorRow,
  rows: readonly AuthenticatorRow[],
): { name: string; mistake?: undefined } | { mistake: NameMistake } {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') return { mistake: 'empty' };
  if (countCharacters(name) > longestName) return { mistake: 'long' };
  const isTaken = rows.some((other) => other.id !== row.id && fold(other) === name.toLowerCase());
  return isTaken ? { mistake: 'taken' } : { name };
}

/** How long a person finds a text: an emoji or a Chinese character is one. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

function fold({ authenticator }: AuthenticatorRow): string | undefined {
  return authenticator.name?.trim().toLowerCase();
}
