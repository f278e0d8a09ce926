'use client';

import { enCodeEntry } from '../../messages/en/codeEntry.ts';
import { useMessages } from '../../provider/index.ts';
import type { CodeVerifyEntryState } from './EntryStep.tsx';
import { maskTarget } from './maskTarget.ts';

/** The words for a code from an app, which differ from place to place. */
export interface AppWords {
  title: string;
  description(length: number): string;
}

/** The title and the sentence above the field. */
export function useEntryWords(state: CodeVerifyEntryState, app: AppWords, length: number) {
  const words = useMessages('codeVerify', enCodeEntry);
  const target = maskTarget(state);
  const { method } = state;
  if (method === 'totp') return { title: app.title, description: app.description(length) };
  const isOut = state.isSent || (state.status === 'entry' && isSentBefore(state.problem));
  return {
    title: method === 'sms' ? words.smsTitle : words.emailTitle,
    description: isOut ? words.sentTo({ length, target }) : words.askTo({ target }),
  };
}

/** The server says that one went out a moment ago, in another tab or before a reload. */
function isSentBefore(problem: { code: string } | undefined): boolean {
  return problem?.code === 'send-limited';
}
