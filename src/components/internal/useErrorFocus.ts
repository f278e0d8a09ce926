'use client';

import type { RefObject } from 'react';
import { announce } from '../../primitives/index.ts';
import { useLayout } from '../../primitives/internal/useLayout.ts';
import { useLatest } from '../../provider/index.ts';
import { mayTakeFocus } from './mayTakeFocus.ts';

interface FieldError {
  text: string | undefined;
  /** Another key replaces what was typed. Not after a beginning, which a key completes. */
  isReplaced: boolean;
  /** The person is on their way elsewhere. */
  isLeaving: boolean;
}

/**
 * Brings a person back to a field whose text was refused. The error is said once: read with the field
 * where the focus moves to it, announced where the focus is already there or elsewhere.
 */
export function useErrorFocus(
  field: RefObject<HTMLInputElement | null>,
  error: object | undefined,
  details: FieldError,
): void {
  const latest = useLatest(details);
  // With the error, not after it: a key pressed in between would be added to the refused code.
  useLayout(() => {
    const input = field.current;
    if (!error || !input) return;
    const { text, isReplaced, isLeaving } = latest.current;
    const hadFocus = isFocused(input);
    const takesFocus = !hadFocus && !isLeaving && mayTakeFocus(input.closest('.mfa-root') ?? input);
    if (takesFocus) input.focus();
    else if (text !== undefined) announce(text, { assertive: true, near: input });
    if (isReplaced && (hadFocus || takesFocus)) input.select();
  }, [field, error, latest]);
}

function isFocused(input: HTMLInputElement): boolean {
  const tree = input.getRootNode();
  return (tree instanceof ShadowRoot ? tree : input.ownerDocument).activeElement === input;
}
