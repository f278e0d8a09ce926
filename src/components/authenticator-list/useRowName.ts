'use client';

import { useCallback } from 'react';
import type { AuthenticatorRow } from '../../flows/index.ts';
import { enMethods } from '../../messages/en/methods.ts';
import { isolate, type Messages } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';

/** What a row is called in sentences: the name that the person gave it, else the word for its kind. */
export function useRowName(): (row: AuthenticatorRow) => string {
  const methods = useMessages('methods', enMethods);
  return useCallback((row) => rowName(row, methods), [methods]);
}

export function rowName(row: AuthenticatorRow, methods: Messages['methods']): string {
  const { name } = row.authenticator;
  return name?.trim() ? isolate(name) : methods[row.method];
}
