import type { MfaError } from '../../client/index.ts';
import { type FactorMethod, type FlowName, type Mfa, notifyHost } from '../../provider/index.ts';

interface Reportable {
  status: string;
  problem?: MfaError | undefined;
}

/** Tells the host what became of a flow: `onEvent` of the provider and `onError` of the component. */
export function reportChange(
  mfa: Mfa,
  about: {
    flow: FlowName;
    method?: FactorMethod | undefined;
    onError?: ((error: MfaError) => void) | undefined;
  },
  next: Reportable,
  previous: Reportable | undefined,
): void {
  const { flow, method, onError } = about;
  const facts = { flow, step: next.status, ...(method && { method }) };
  if (previous?.status !== next.status) {
    const type = next.status === 'done' ? 'completed' : previous ? 'shown' : 'started';
    mfa.emit({ ...facts, type });
  }
  if (next.problem && next.problem !== previous?.problem) {
    mfa.emit({ ...facts, type: 'failed', code: next.problem.code });
    notifyHost(onError, next.problem);
  }
}
