import type { Machine } from '../core/createFlow.ts';
import type { MissingSave, RecoveryCodeSaveState, SaveGate } from './RecoveryCodeSaveState.ts';

/** What may happen while recovery codes are saved. `gate` is the one in force. */
export type RecoveryCodeSaveEvent =
  | { type: 'kept' }
  | { type: 'acknowledged'; isAcknowledged: boolean }
  | { type: 'typed'; isTyped: boolean }
  | { type: 'finish'; gate: SaveGate };

/** The saving of recovery codes: what follows from what. */
export const recoveryCodeSave: Machine<RecoveryCodeSaveState, RecoveryCodeSaveEvent> = {
  initial: () => ({ status: 'saving-code', isKept: false, isAcknowledged: false, isTyped: false }),
  transition(state, event) {
    if (state.status === 'done') return state;
    switch (event.type) {
      case 'kept':
        return state.isKept ? state : { ...state, isKept: true, missing: undefined };
      case 'acknowledged':
        return { ...state, isAcknowledged: event.isAcknowledged, missing: undefined };
      case 'typed':
        return { ...state, isTyped: event.isTyped, missing: undefined };
      case 'finish': {
        const missing = missingFor(event.gate, state);
        return missing ? { ...state, missing } : { status: 'done' };
      }
    }
  },
};

/** What a gate still waits for. Writing the codes down by hand counts, so the box alone is enough. */
export function missingFor(
  gate: SaveGate,
  { isKept, isAcknowledged, isTyped }: Extract<RecoveryCodeSaveState, { status: 'saving-code' }>,
): MissingSave | undefined {
  switch (gate) {
    case 'none':
      return undefined;
    case 'type-back':
      return isTyped ? undefined : 'typing';
    case 'acknowledge':
      if (isAcknowledged) return undefined;
      return isKept ? 'acknowledgement' : 'saving';
  }
}
