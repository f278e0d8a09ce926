import type { MfaUser } from '../client/index.ts';

/** Recovery codes that nobody has saved yet. */
export interface UnsavedCodes {
  recoveryCodes: readonly string[];
  /** Who they belong to, where the answer said so. */
  user?: MfaUser | undefined;
  /** The scope in which they were asked for. */
  scope: string | undefined;
  /** The sign-in that they came with, whose next screen may show them before anybody is known. */
  signIn?: { token: string | undefined } | undefined;
  /** Whether the host has heard of the success that they came with. */
  isReported: boolean;
}

/**
 * Keeps recovery codes that were shown to nobody, or that are being shown, until they are saved.
 * While there are any, leaving the page asks first.
 */
export interface UnsavedCodesStore {
  keep(codes: UnsavedCodes): void;
  /** A component shows them: nobody else does. Gives the function that lets go of them. */
  hold(recoveryCodes: readonly string[]): () => void;
  /** Saved, or given up. */
  forget(recoveryCodes: readonly string[]): void;
  /** What is known of codes, found by their array. */
  find(recoveryCodes: readonly string[]): UnsavedCodes | undefined;
  /** The first ones that belong to this scope and that nobody shows. */
  next(scope: string | undefined): UnsavedCodes | undefined;
  /** Drops those of anybody else. */
  enterScope(scope: string | undefined): void;
  /** Asks before the page is left, for codes that the host holds itself. */
  guard(): () => void;
  subscribe(listener: () => void): () => void;
  clear(): void;
}

/** Whether codes may be shown in a scope. */
export function belongsTo(
  codes: Pick<UnsavedCodes, 'scope' | 'user'>,
  scope: string | undefined,
): boolean {
  return scope === codes.scope || (scope !== undefined && scope === codes.user?.id);
}

/** Makes an empty store. Listens to `beforeunload` only while something is unsaved. */
export function createUnsavedCodes(): UnsavedCodesStore {
  const kept = new Map<readonly string[], UnsavedCodes>();
  const held = new Set<readonly string[]>();
  const guards = new Set<symbol>();
  const listeners = new Set<() => void>();

  // One for each store, so that none takes away what another still needs.
  function askFirst(event: BeforeUnloadEvent) {
    event.preventDefault();
    // Chrome before 119 and Safari ask only where this is set.
    event.returnValue = true;
  }
  function changed() {
    const isNeeded = kept.size + guards.size > 0;
    if (isNeeded) window.addEventListener('beforeunload', askFirst);
    else window.removeEventListener('beforeunload', askFirst);
    for (const listener of [...listeners]) listener();
  }
  function forget(recoveryCodes: readonly string[]) {
    if (kept.delete(recoveryCodes)) changed();
  }
  function during<Item>(set: Set<Item>, item: Item) {
    set.add(item);
    changed();
    return () => {
      if (set.delete(item)) changed();
    };
  }
  return {
    keep(codes) {
      kept.set(codes.recoveryCodes, codes);
      changed();
    },
    hold: (recoveryCodes) => during(held, recoveryCodes),
    forget,
    find: (recoveryCodes) => kept.get(recoveryCodes),
    next: (scope) =>
      [...kept.values()].find((codes) => !held.has(codes.recoveryCodes) && belongsTo(codes, scope)),
    enterScope(scope) {
      if (scope === undefined) return;
      for (const codes of [...kept.values()]) {
        if (!belongsTo(codes, scope)) forget(codes.recoveryCodes);
      }
    },
    guard: () => during(guards, Symbol()),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear() {
      for (const recoveryCodes of [...kept.keys()]) forget(recoveryCodes);
    },
  };
}
