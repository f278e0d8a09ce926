// The second step of a login, from its answer to a user: which factor, who is signing in, how much
// time is left. Each factor's screen is loaded when its turn comes; what is asked for is the flow's.

export { MfaChallenge } from './MfaChallenge.tsx';
export type { MfaChallengeProps } from './MfaChallengeProps.ts';
