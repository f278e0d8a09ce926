'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useMfa } from '../../provider/index.ts';

/** Recovery codes that came when their screen was gone, and that nobody has saved. */
export interface UnsavedRecoveryCodes {
  recoveryCodes: readonly string[];
  /** The person has saved them: they are forgotten here. */
  saved(): void;
}

/**
 * Recovery codes of the current scope that no screen shows, or `undefined`. For a host that wants to
 * show them itself; the kit's own components do so too.
 */
export function useUnsavedRecoveryCodes(): UnsavedRecoveryCodes | undefined {
  const { unsaved, session } = useMfa();
  const read = useCallback(() => unsaved.next(session.scope), [unsaved, session.scope]);
  const codes = useSyncExternalStore(unsaved.subscribe, read, none);
  return useMemo(() => {
    if (!codes) return undefined;
    const { recoveryCodes } = codes;
    return { recoveryCodes, saved: () => unsaved.forget(recoveryCodes) };
  }, [codes, unsaved]);
}

const none = () => undefined;
