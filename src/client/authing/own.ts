/** Reads a property of the value itself, never an inherited one; `undefined` where there is none. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // SAFETY: the line above found the key on this very object.
  return (value as Record<string, unknown>)[key];
}

/** An own property that is text and not empty. */
export function ownText(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** An own property that is a number. */
export function ownNumber(value: unknown, key: string): number | undefined {
  const found = own(value, key);
  return typeof found === 'number' ? found : undefined;
}
