'use client';

import { useEffect } from 'react';

/** Tells a developer that `trigger` is no login's answer: without this they see what a person sees, and no cause. */
export function useUnreadTriggerWarning(isRead: boolean): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || isRead) return;
    console.warn(
      'react-mfa-kit: `trigger` has no mfaToken; nobody can pass the second step; ' +
        'give what the login answered with 1635 or 1636, and render nothing before it has.',
    );
  }, [isRead]);
}
