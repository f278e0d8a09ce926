'use client';

import {
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { MfaError } from '../client/index.ts';
import { useMfa } from '../provider/index.ts';

/**
 * Reads through the provider's own cache. It watches the query directly: `useQuery` would also obey
 * the nearest `IsRestoringProvider`, and so be held back by a persister of the host.
 */
export function useMfaQuery<Data, Key extends readonly unknown[]>(
  options: QueryObserverOptions<Data, MfaError, Data, Data, Key>,
): QueryObserverResult<Data, MfaError> {
  const { queryClient } = useMfa().session;
  const make = () => ({ queryClient, observer: new QueryObserver(queryClient, options) });
  const [held, setHeld] = useState(make);
  let current = held;
  if (held.queryClient !== queryClient) {
    current = make();
    setHeld(current);
  }
  const { observer } = current;
  useEffect(() => observer.setOptions(options));
  const subscribe = useCallback((listener: () => void) => observer.subscribe(listener), [observer]);
  const read = () => observer.getCurrentResult();
  return useSyncExternalStore(subscribe, read, read);
}
