/** Code that is loaded when its turn comes near, once for the whole page. */
export interface Lazy<Value> {
  /** What was loaded, or `undefined` until it is there. */
  get(): Value | undefined;
  /** Begins to load, unless it is there or on its way. A load that failed is tried again. */
  load(): Promise<Value>;
  subscribe(listener: () => void): () => void;
}

/** Ties code to the `import()` that loads it. Loads nothing yet. */
export function createLazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  const listeners = new Set<() => void>();
  let loaded: Value | undefined;
  let pending: Promise<Value> | undefined;

  async function begin(): Promise<Value> {
    try {
      loaded = await load();
      for (const listener of [...listeners]) listener();
      return loaded;
    } catch (error) {
      pending = undefined;
      throw error;
    }
  }
  return {
    get: () => loaded,
    load: () => (pending ??= begin()),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
