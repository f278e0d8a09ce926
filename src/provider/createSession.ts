import { QueryClient } from '@tanstack/react-query';
import { createDeadlines, type Deadlines } from './createDeadlines.ts';
import { createEnrolmentStore, type EnrolmentStore } from './createEnrolmentStore.ts';
import { createJudgedCodes, type JudgedCodes } from './createJudgedCodes.ts';
import { createSendings, type Sendings } from './createSendings.ts';

/** All that is remembered about one person. Another scope gets another one, and this one is emptied. */
export interface Session {
  scope: string | undefined;
  /** Differs for each session of a provider: a React key for what must not outlive it. */
  key: string;
  deadlines: Deadlines;
  enrolments: EnrolmentStore;
  judged: JudgedCodes;
  sendings: Sendings;
  queryClient: QueryClient;
  /** The token that was found to be over, so that the host hears of it once. */
  expired: { token: string | undefined } | undefined;
  /** How many mounted providers use it: one, or none while StrictMode mounts again. */
  users: number;
  /** Forgets everything. */
  empty(): void;
}

/** Makes an empty session, with a cache of its own where the host shares none. Has no effect yet. */
export function createSession(
  key: string,
  scope: string | undefined,
  shared?: QueryClient | undefined,
): Session {
  const queryClient = shared ?? new QueryClient();
  const session: Session = {
    scope,
    key,
    deadlines: createDeadlines(),
    enrolments: createEnrolmentStore(),
    judged: createJudgedCodes(),
    sendings: createSendings(),
    queryClient,
    expired: undefined,
    users: 0,
    empty() {
      session.deadlines.clear();
      session.enrolments.drop();
      session.judged.clear();
      session.sendings.clear();
      if (shared) shared.removeQueries({ queryKey: ['mfa', scope ?? null] });
      else queryClient.clear();
    },
  };
  return session;
}
