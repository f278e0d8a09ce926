/**
 * A name that somebody typed, made safe to stand in a sentence: one line of at most 80 characters
 * without control or formatting characters, which cannot turn the words around it.
 */
export function isolate(name: string): string {
  return `\u2068${plainName(name)}\u2069`;
}

/** The same for what is always read from left to right: numbers, addresses, keys and codes. */
export function isolateLtr(name: string): string {
  return `\u2066${plainName(name)}\u2069`;
}

/**
 * The same without the marks, for what is spoken, stored in a file or drawn as `<bdi>`. Formatting
 * characters go because they can hide or reverse what a name says.
 */
export function plainName(name: string): string {
  const visible = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '');
  const characters = Array.from(visible.trim());
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}
