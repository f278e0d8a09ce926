'use client';

import { useMemo } from 'react';
import type { Messages } from '../messages/index.ts';
import { useMfa } from './MfaContext.ts';

/** The language and the direction of the provider's words: the `lang` and `dir` of a component. */
export function useLocale(): Pick<Messages, 'locale' | 'dir'> {
  const { locale = 'en', dir = 'ltr' } = useMfa().messages ?? {};
  return useMemo(() => ({ locale, dir }), [locale, dir]);
}
