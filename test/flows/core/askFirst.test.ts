// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MfaError } from '../../../src/client/index.ts';
import { askFirst } from '../../../src/flows/core/askFirst.ts';
import { createStepUp } from '../../../src/flows/step-up/createStepUp.ts';
import { queueOf } from '../../../src/flows/step-up/stepUpQueues.ts';
import { createMfa } from '../createMfa.ts';

afterEach(() => void vi.unstubAllGlobals());

const removal = { action: 'remove', method: 'totp' } as const;
const getStepUpTrigger = async () => ({});

describe('before a sensitive action', () => {
  it('nobody is asked where the host wants it so', async () => {
    expect(await askFirst(createMfa(), removal)).toBeUndefined();
  });

  it('the host is, who may let it happen, and then nobody else', async () => {
    const beforeSensitiveAction = vi.fn(async () => {});
    const mfa = createMfa({ beforeSensitiveAction, getStepUpTrigger, stepUp: createStepUp() });
    // Without a dialog on the page a step-up would be refused.
    expect(await askFirst(mfa, removal)).toBeUndefined();
    expect(beforeSensitiveAction.mock.calls).toEqual([[removal]]);
  });

  it('a problem of the host’s is the answer', async () => {
    const problem = new MfaError('network');
    const mfa = createMfa({ beforeSensitiveAction: () => Promise.reject(problem) });
    expect(await askFirst(mfa, removal)).toBe(problem);
  });

  it('a mistake of the host’s forbids it too, and is an error of the page', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const mistake = new TypeError('host');
    const mfa = createMfa({ beforeSensitiveAction: () => Promise.reject(mistake) });
    expect(await askFirst(mfa, removal)).toMatchObject({ code: 'aborted' });
    expect(report.mock.calls).toEqual([[mistake]]);
    const gone = AbortSignal.abort();
    expect(await askFirst(mfa, removal, gone)).toMatchObject({ code: 'aborted' });
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('a step-up is, where its trigger can be had, and says what it is for', async () => {
    const mfa = createMfa({ getStepUpTrigger, stepUp: createStepUp() });
    const askForTrigger = vi.fn(() => new Promise<unknown>(() => {}));
    const dialog = { askForTrigger, emit: () => {} };
    const queue = queueOf(mfa);
    const disconnect = queue.connect(dialog);
    const asked = askFirst(mfa, removal);
    await vi.waitFor(() => expect(askForTrigger.mock.calls).toEqual([['remove-totp']]));
    queue.leave(queue.stateFor(dialog));
    expect(await asked).toMatchObject({ code: 'aborted' });

    const left = new AbortController();
    const again = askFirst(mfa, removal, left.signal);
    await vi.waitFor(() => expect(askForTrigger).toHaveBeenCalledTimes(2));
    left.abort();
    expect(await again).toMatchObject({ code: 'aborted' });
    disconnect();
  });
});
