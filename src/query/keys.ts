import type { Source } from '../client/index.ts';

/** Keys of what is read. They say whose it is by the host's own word, never by a token. */
export const keys = {
  scope: (scope: string | undefined) => ['mfa', scope ?? null] as const,
  authenticators: (scope: string | undefined, source: Source) =>
    ['mfa', scope ?? null, source] as const,
  profile: (scope: string | undefined) => ['mfa', scope ?? null, 'profile'] as const,
};
