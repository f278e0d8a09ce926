import { useEffect, useState } from 'react';
import { readToolbar } from './toolbar.ts';

type Look = ReturnType<typeof readToolbar>;

/**
 * The toolbar's values, until an event named `mfa-look` changes some: a story that has played, and knows
 * the English words, can then be seen in every look without playing again.
 */
export function useLook(globals: Record<string, unknown>): Look {
  const [change, setChange] = useState<Partial<Look>>({});
  useEffect(() => {
    const see = (event: Event) => {
      if (event instanceof CustomEvent) setChange(event.detail);
    };
    window.addEventListener('mfa-look', see);
    return () => window.removeEventListener('mfa-look', see);
  }, []);
  return { ...readToolbar(globals), ...change };
}
