'use client';

import { useEffect, useRef } from 'react';
import type { MfaChallenge } from '../../flows/index.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { formatWait } from '../../messages/index.ts';
import { announce, Button, Notice } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';

export interface ExpiryNoticeProps {
  /** Seconds. */
  endsIn: number;
  /** Absent where the host cannot get more time. */
  extend?: (() => void) | undefined;
}

/** The last minute of a sign-in (WCAG 2.2, 2.2.1), counted down at the foot, where it moves nothing. Renders a notice. */
export function ExpiryNotice({ endsIn, extend }: ExpiryNoticeProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const { locale } = useLocale();
  return (
    <Notice tone="warning" className="mfa-challenge-expiry" data-part="expiry">
      <span className="mfa-challenge-expiry-text">
        {words.expiring({ inTime: formatWait(locale, endsIn) })}
      </span>
      {extend && (
        <Button variant="quiet" size="small" onClick={extend} data-part="extend">
          {words.extend}
        </Button>
      )}
    </Notice>
  );
}

/** Says once that the sign-in is about to end, and that it is not any more. */
export function useExpiryAnnouncement({ endsIn, state }: Pick<MfaChallenge, 'endsIn' | 'state'>) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const { locale } = useLocale();
  const isEnding = endsIn !== undefined;
  const text = isEnding ? words.expiring({ inTime: formatWait(locale, endsIn) }) : undefined;
  useAnnouncement(text, { assertive: true, about: isEnding });

  const wasEnding = useRef(isEnding);
  const isOpen =
    state.status === 'verify' || state.status === 'bind' || state.status === 'choosing';
  useEffect(() => {
    if (wasEnding.current && !isEnding && isOpen) announce(words.extended);
    wasEnding.current = isEnding;
  }, [isEnding, isOpen, words]);
}
