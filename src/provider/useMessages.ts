'use client';

import type { Messages } from '../messages/index.ts';
import { useMfa } from './MfaContext.ts';
import { mergeMessages } from './mergeMessages.ts';

/** The parts of `Messages` that hold words. */
export type MessageNoun = Exclude<keyof Messages, 'locale' | 'dir'>;

/** The host's words of one noun over the English ones that the component brings itself: all of them, or those it shows. */
export function useMessages<Noun extends MessageNoun, Part extends Partial<Messages[Noun]>>(
  noun: Noun,
  english: Part,
): Part {
  return mergeMessages(english, useMfa().messages?.[noun]);
}
