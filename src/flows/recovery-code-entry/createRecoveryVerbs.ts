import { notifyHost } from '../../provider/index.ts';
import { readRecoveryCode, readRecoveryShape } from '../../text/index.ts';
import type { Flow } from '../core/createFlow.ts';
import { isPaused } from '../core/judge.ts';
import type { RecoveryWork } from './createRecoverySurroundings.ts';
import { judgeRecoveryCode } from './judgeRecoveryCode.ts';
import type { RecoveryCodeEntryState } from './RecoveryCodeEntryState.ts';
import type { RecoveryCodeEntryEvent } from './recoveryCodeEntry.ts';
import type { RecoveryCodeEntry } from './useRecoveryCodeEntry.ts';

interface RecoveryVerbsWork extends Pick<RecoveryWork, 'mfa' | 'options'> {
  flow: Pick<Flow<RecoveryCodeEntryState, RecoveryCodeEntryEvent>, 'send' | 'getState'>;
}

/** The verbs of the hook: each asks what the provider knows, then tells the machine. */
export function createRecoveryVerbs(
  work: RecoveryVerbsWork,
): Omit<RecoveryCodeEntry, 'state' | 'pause'> {
  const { options, flow } = work;
  return {
    submit: (text) => submit(work, text),
    edit: () => flow.send({ type: 'edit' }),
    finish() {
      flow.send({ type: 'finish', canSetUp: options().onSetUpAgain !== undefined });
    },
    setUpAgain() {
      const before = flow.getState();
      flow.send({ type: 'setUpAgain' });
      if (flow.getState() !== before) notifyHost(options().onSetUpAgain);
    },
    cancel: () => cancel(work),
  };
}

function submit({ mfa, flow, options }: RecoveryVerbsWork, text: string) {
  if (flow.getState().status !== 'entry' || isPaused(mfa, 'recovery')) return;
  const { alphabet, mfaToken } = options();
  const reading = readRecoveryCode(text, readRecoveryShape(alphabet));
  if (reading.status !== 'code') return flow.send({ type: 'misread', mistake: reading });
  const problem = judgeRecoveryCode(mfa, mfaToken, reading.code);
  if (problem) flow.send({ type: 'repeated', problem });
  else flow.send({ type: 'submit', recoveryCode: reading.code });
}

function cancel({ mfa, flow, options }: RecoveryVerbsWork) {
  const state = flow.getState();
  const { status } = state;
  if (status === 'verifying') return;
  if (status === 'saving-code') mfa.unsaved.forget(state.recoveryCodes);
  if (status !== 'done') {
    mfa.emit({ flow: 'recovery-code-entry', step: status, type: 'abandoned' });
  }
  notifyHost(options().onCancel);
}
