'use client';

import { useMemo } from 'react';
import { enRecoveryCodeKeep } from '../../messages/en/recoveryCodeKeep.ts';
import { fileSlug, formatDate, formatIsoDate, plainName } from '../../messages/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import type { TextFile } from './downloadText.ts';

/** Recovery codes as they leave the page. Made on the press, so that the date is that of the press. */
export interface Sheet {
  toFile(): TextFile;
  toPaper(): Paper;
}

/** What stands on the printed sheet. */
export interface Paper {
  locale: string;
  dir: 'ltr' | 'rtl';
  heading: string;
  use: string;
  recoveryCodes: readonly string[];
  /** Names and what they name. */
  facts: readonly (readonly [name: string, value: string])[];
  keep: string;
}

/** What is written down, for whom and for what. */
export interface SheetOptions {
  recoveryCodes: readonly string[];
  account?: string | undefined;
  issuer?: string | undefined;
}

/** Writes the file and the sheet of recovery codes in the language of the page. */
export function useSheet(options: SheetOptions): Sheet {
  const { recoveryCodes, account: rawAccount } = options;
  const words = useMessages('recoveryCodeSave', enRecoveryCodeKeep);
  const { locale, dir } = useLocale();
  const issuer = options.issuer;
  return useMemo(() => {
    const count = recoveryCodes.length;
    const account = rawAccount ? plainName(rawAccount) : undefined;
    const service = () => plainName(issuer || window.location.hostname);
    return {
      toFile() {
        const now = Date.now();
        const name = { count, issuer: fileSlug(service()), isoDate: formatIsoDate(now) };
        const lines = [
          words.heading({ count, issuer: service() }),
          words.use({ count }),
          '',
          ...recoveryCodes,
          '',
          ...(account ? [words.fileAccount({ account })] : []),
          words.fileCreated({ date: formatDate(locale, now) }),
          '',
          words.keepFile({ count }),
          '',
        ];
        return { name: words.fileName(name), text: lines.join('\n') };
      },
      toPaper: () => ({
        locale,
        dir,
        recoveryCodes,
        heading: words.heading({ count, issuer: service() }),
        use: words.use({ count }),
        facts: [
          ...(account ? [[words.accountLabel, account] as const] : []),
          [words.createdLabel, formatDate(locale, Date.now())],
        ],
        keep: words.keepSheet,
      }),
    };
  }, [recoveryCodes, rawAccount, issuer, words, locale, dir]);
}
