/** What a part shows of its state. Each key is a data attribute: `{ busy: true }` is `data-busy`. */
export type State = Readonly<Record<string, string | number | boolean | undefined>>;

/** Derives the data attributes of a state; what is false or absent has none, what is true has an empty one. */
export function stateAttributes(state: State): Record<`data-${string}`, string> {
  const attributes: Record<`data-${string}`, string> = {};
  for (const [key, value] of Object.entries(state)) {
    if (value === undefined || value === false) continue;
    attributes[`data-${key.toLowerCase()}`] = value === true ? '' : String(value);
  }
  return attributes;
}
