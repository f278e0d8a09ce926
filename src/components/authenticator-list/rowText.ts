import type { AuthenticatorRow } from '../../flows/index.ts';
import type { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { formatAgo, formatDate, formatDateTime, isolateLtr } from '../../messages/index.ts';

/** What stands below the name of a row. */
export interface RowText {
  meta?: string | undefined;
  /** The exact times, for a tooltip. */
  exact?: string | undefined;
  /** The exact time of what the text says roughly, for the ear. */
  spoken?: string | undefined;
}

/** Says what is known of a row: where it leads, since when it is there, when it was last used. */
export function rowText(
  { method, authenticator }: AuthenticatorRow,
  words: typeof enAuthenticatorList,
  { locale, now }: { locale: string; now: number },
): RowText {
  const { enabled, target, lastUsedAt } = authenticator;
  const added = readTime(authenticator.createdAt);
  const used = readTime(lastUsedAt ?? undefined);
  const isUnused = lastUsedAt === null;
  const addedExact =
    added === undefined ? undefined : words.addedExact({ dateTime: formatDateTime(locale, added) });
  const usedExact =
    used === undefined ? undefined : words.usedExact({ dateTime: formatDateTime(locale, used) });
  const exact = [addedExact, usedExact].filter(Boolean).join('\n') || undefined;
  const ago = (at: number) => formatAgo(locale, at, now);

  if (!enabled) {
    const started = method === 'app' ? 'startedApp' : method === 'face' ? 'startedFace' : 'started';
    const meta = added === undefined ? undefined : words[started]({ ago: ago(added) });
    return { exact, meta, spoken: addedExact };
  }
  const facts = { exact, spoken: usedExact };
  if (target) {
    const shown = isolateLtr(target);
    if (used !== undefined) {
      return { ...facts, meta: words.targetUsed({ target: shown, ago: ago(used) }) };
    }
    const meta = isUnused
      ? words.targetUnused({ target: shown })
      : words.targetOnly({ target: shown });
    return { ...facts, meta };
  }
  if (added === undefined) return facts;
  const date = formatDate(locale, added);
  if (used !== undefined) return { ...facts, meta: words.addedUsed({ date, ago: ago(used) }) };
  return { ...facts, meta: isUnused ? words.addedUnused({ date }) : words.added({ date }) };
}

/** A server may send anything for a date, and nothing is said of what is none. */
export function readTime(text: string | undefined): number | undefined {
  const at = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
