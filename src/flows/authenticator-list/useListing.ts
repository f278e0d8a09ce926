'use client';

import { useMemo } from 'react';
import type { MfaError, MfaProfile, Source } from '../../client/index.ts';
import type { Mfa } from '../../provider/index.ts';
import { authenticatorsQuery, profileQuery, useMfaQuery } from '../../query/index.ts';
import type {
  AuthenticatorMethod,
  AuthenticatorRow,
  RecoveryCodesRow,
} from './AuthenticatorRow.ts';
import { readCodes, readRows } from './readRows.ts';
import type { AuthenticatorListOptions } from './useAuthenticatorList.ts';

/** What is set up, as far as it is known. */
export interface AuthenticatorListing {
  /** `load-failed`: nothing could be read. Rows that were read before stay, with `problem` beside them. */
  status: 'loading' | 'ready' | 'empty' | 'load-failed';
  rows: readonly AuthenticatorRow[];
  codes?: RecoveryCodesRow | undefined;
  /** Why the newest list could not be read. */
  problem?: MfaError | undefined;
  /** It is being read, for the first time or again. */
  isReading: boolean;
  /** Whether an authenticator app can be set up from here. */
  canEnrol: boolean;
  /** Whether a face check can be set up from here. */
  canEnrolFace: boolean;
  reload(): void;
}

/** Reads what is set up, and keeps it fresh: when the page is looked at again, and after each change. */
export function useListing(
  mfa: Mfa,
  source: Source,
  options: AuthenticatorListOptions,
): AuthenticatorListing {
  const isAsking = options.profile === undefined && mfa.can.profile;
  const list = useMfaQuery(authenticatorsQuery(mfa, source));
  const asked = useMfaQuery({ ...profileQuery(mfa), enabled: isAsking });
  const profile = useStableProfile(isAsking ? asked.data : options.profile);
  const { can } = mfa;
  const isReadOnly = options.readOnly === true;

  const problem = list.error ?? (isAsking ? asked.error : null) ?? undefined;
  const isReading = list.isFetching || (isAsking && asked.isFetching);
  const { data: authenticators, refetch } = list;
  const { refetch: refetchProfile } = asked;
  const isMissing = !authenticators || (isAsking && asked.data === undefined);
  // Apart from what changes while the list is read again, so that rows stay the same objects meanwhile.
  const content = useMemo(() => {
    if (!authenticators || isMissing) return nothing;
    const sources = { authenticators, profile, can, isReadOnly };
    const rows = readRows(sources);
    const isOpen = (method: AuthenticatorMethod) => !isReadOnly && !has(rows, method);
    return {
      rows,
      codes: readCodes(sources),
      canEnrol: can.enrolTotp && isOpen('app'),
      // Who does not say that there is none may have one, and many a backend has no use for one.
      canEnrolFace: can.bindFace && profile?.hasFace === false && isOpen('face'),
    };
  }, [authenticators, profile, can, isReadOnly, isMissing]);
  return useMemo(() => {
    const reload = () => {
      void refetch();
      if (isAsking) void refetchProfile();
    };
    const listed = content.rows.length > 0 ? 'ready' : 'empty';
    const missing = problem && !isReading ? 'load-failed' : 'loading';
    return { ...content, status: isMissing ? missing : listed, problem, isReading, reload };
  }, [content, isMissing, isAsking, problem, isReading, refetch, refetchProfile]);
}

const nothing = { rows: [], codes: undefined, canEnrol: false, canEnrolFace: false };

function has(rows: readonly AuthenticatorRow[], method: AuthenticatorMethod): boolean {
  return rows.some((row) => row.method === method);
}

/** Hosts write the profile in the JSX, which makes another object each time. */
function useStableProfile(profile: MfaProfile | undefined): MfaProfile | undefined {
  const { phone, phoneCountryCode, email, hasFace } = profile ?? {};
  return useMemo(
    () => ({ phone, phoneCountryCode, email, hasFace }),
    [phone, phoneCountryCode, email, hasFace],
  );
}
