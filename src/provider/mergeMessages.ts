const merged = new WeakMap<object, WeakMap<object, object>>();

/**
 * Lays a host's words over the English ones; a message that is missing or `undefined` stays
 * English. The same two objects always give the same result.
 */
export function mergeMessages<Part extends object>(
  english: Part,
  override: object | undefined,
): Part {
  if (!override) return english;
  const known = merged.get(english) ?? new WeakMap<object, object>();
  merged.set(english, known);
  // SAFETY: what is kept under these two objects was made of them by the lines below.
  const found = known.get(override) as Part | undefined;
  if (found) return found;
  const given = Object.entries(override).filter(([, value]) => value !== undefined);
  const part: Part = Object.assign({}, english, Object.fromEntries(given));
  known.set(override, part);
  return part;
}
