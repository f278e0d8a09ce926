'use client';

import { useInsertionEffect, useRef } from 'react';

/**
 * A ref that holds the value of the last committed render. It is written before any other effect of
 * that commit runs, so that an effect of a child never reads what its parent had before.
 */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
