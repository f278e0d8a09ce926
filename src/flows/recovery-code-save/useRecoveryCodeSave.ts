'use client';

import { useEffect, useMemo } from 'react';
import { notifyHost, useLatest, useMfa } from '../../provider/index.ts';
import { normalizeRecoveryCode } from '../../text/index.ts';
import { reportChange } from '../core/reportChange.ts';
import { useFlow } from '../core/useFlow.ts';
import type { MissingSave, RecoveryCodeSaveState, SaveGate } from './RecoveryCodeSaveState.ts';
import { missingFor, recoveryCodeSave } from './recoveryCodeSave.ts';

/** What saving recovery codes is given. */
export interface RecoveryCodeSaveOptions {
  recoveryCodes: readonly string[];
  /** @default 'acknowledge' */
  saveGate?: SaveGate | undefined;
  /** Called once, when the person has finished. */
  onSuccess?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
}

/** Where the person is, and what they can do. */
export interface RecoveryCodeSave {
  state: RecoveryCodeSaveState;
  /** What finishing waits for right now, whether or not the person has tried. */
  missing: MissingSave | undefined;
  /** The codes were copied, downloaded or printed. */
  kept(how: 'copied' | 'downloaded' | 'printed'): void;
  /** The box that says "saved". */
  acknowledge(isAcknowledged: boolean): void;
  /** What the person typed back; any case, dashes and spaces. */
  typeBack(text: string): void;
  /** Finishes, or says in `state.missing` what is missing. */
  finish(): void;
  /** Leaves without saving. */
  cancel(): void;
}

/**
 * Sees to it that recovery codes are saved: while they are not, leaving the page asks first. Needs
 * `MfaProvider` above it, and no markup.
 */
export function useRecoveryCodeSave(options: RecoveryCodeSaveOptions): RecoveryCodeSave {
  const mfa = useMfa();
  const latest = useLatest(options);
  const { saveGate = 'acknowledge' } = options;
  const { state, send, getState } = useFlow(mfa.session, recoveryCodeSave, {
    effects: {},
    onLate() {},
    observe(next, previous) {
      reportChange(mfa, { flow: 'recovery-code-save' }, next, previous);
      if (next.status === 'done') notifyHost(latest.current.onSuccess);
    },
  });
  const { unsaved } = mfa;
  useEffect(
    () => (state.status === 'saving-code' ? unsaved.guard() : undefined),
    [unsaved, state.status],
  );
  const verbs = useMemo(() => {
    const report = (type: 'copied' | 'abandoned') =>
      mfa.emit({ flow: 'recovery-code-save', step: getState().status, type });
    return {
      kept(how: 'copied' | 'downloaded' | 'printed') {
        if (how === 'copied') report('copied');
        send({ type: 'kept' });
      },
      acknowledge: (isAcknowledged: boolean) => send({ type: 'acknowledged', isAcknowledged }),
      typeBack: (text: string) =>
        send({ type: 'typed', isTyped: isOneOf(latest.current.recoveryCodes, text) }),
      finish: () => send({ type: 'finish', gate: latest.current.saveGate ?? 'acknowledge' }),
      cancel() {
        if (getState().status !== 'done') report('abandoned');
        notifyHost(latest.current.onCancel);
      },
    };
  }, [mfa, send, getState, latest]);
  const missing = state.status === 'done' ? undefined : missingFor(saveGate, state);
  return { state, missing, ...verbs };
}

function isOneOf(recoveryCodes: readonly string[], text: string): boolean {
  const typed = bare(text);
  return typed !== '' && recoveryCodes.some((code) => bare(code) === typed);
}

/** Letters and digits alone: nobody should fail here for a dash or a capital. */
function bare(text: string): string {
  const shape = { alphabet: 'alphanumeric', groups: 1, groupSize: 0 } as const;
  return normalizeRecoveryCode(text, shape).toLowerCase();
}
