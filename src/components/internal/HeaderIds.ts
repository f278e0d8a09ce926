'use client';

import { createContext } from 'react';

/** The ids that a dialog points to: every header inside it carries them, whatever the step. */
export interface HeaderIds {
  title: string;
  description: string;
}

export const HeaderIds = createContext<Partial<HeaderIds>>({});
