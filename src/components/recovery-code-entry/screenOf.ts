import type { MfaErrorCode } from '../../client/index.ts';
import type { RecoveryCodeEntryState } from '../../flows/index.ts';

/** Names the screen of a state: where it changes, the focus goes to the new one. */
export function stepOf(state: RecoveryCodeEntryState): string {
  if (state.status === 'verifying') return 'entry';
  return state.status === 'done' && state.isOffering ? 'offer' : state.status;
}

/** What went wrong and left the screen standing. */
export function problemOf(state: RecoveryCodeEntryState): MfaErrorCode | undefined {
  return state.status === 'entry' ? state.problem?.code : undefined;
}
