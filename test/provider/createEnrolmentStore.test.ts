import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authenticator, TotpAssociation } from '../../src/client/index.ts';
import { MfaError } from '../../src/client/index.ts';
import { createEnrolmentStore } from '../../src/provider/createEnrolmentStore.ts';

const app: Authenticator = { id: 'a1', type: 'totp', source: 'SELF', enabled: true };

function createCalls(listed: readonly Authenticator[] | undefined | Error = [], isDecided = false) {
  let made = 0;
  return {
    isDecided,
    list: vi.fn(async (_signal: AbortSignal) => {
      if (listed instanceof Error) throw listed;
      return listed;
    }),
    associate: vi.fn(async (): Promise<TotpAssociation> => {
      made += 1;
      return { secret: `SECRET${made}`, otpauthUri: '', recoveryCodes: [] };
    }),
  };
}

describe('opening a set-up', () => {
  it.each([
    ['nothing', [], 'ready'],
    ['no list at all', undefined, 'ready'],
    ['an app in force', [app], 'already-bound'],
    ['an app without source', [{ id: 'a1', type: 'totp', enabled: true }], 'already-bound'],
    ['an app that was never confirmed', [{ ...app, enabled: false }], 'unfinished'],
    ['one of each', [{ ...app, enabled: false }, app], 'already-bound'],
    ['an app of the other source', [{ ...app, source: 'APPLICATION' as const }], 'ready'],
    ['another kind of factor', [{ ...app, type: 'sms' }], 'ready'],
    ['a list that fails', new MfaError('server-error'), 'ready'],
  ])('that finds %s', async (_name, listed, status) => {
    const calls = createCalls(listed);
    const found = await createEnrolmentStore().open('SELF', calls);
    expect(found.status).toBe(status);
    expect(calls.associate).toHaveBeenCalledTimes(status === 'ready' ? 1 : 0);
  });

  it('stops where the list says that the session is over', async () => {
    const calls = createCalls(new MfaError('token-expired'));
    const opening = createEnrolmentStore().open('SELF', calls);
    await expect(opening).rejects.toMatchObject({ code: 'token-expired' });
    expect(calls.associate).not.toHaveBeenCalled();
  });

  it('L01 gives all who ask one key, made once', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const found = await Promise.all([store.open('SELF', calls), store.open('SELF', calls)]);
    expect(found[0]).toBe(found[1]);
    expect(await store.open('SELF', calls)).toBe(found[0]);
    expect(calls.associate).toHaveBeenCalledTimes(1);
  });

  it('keeps the sources apart', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    await Promise.all([store.open('SELF', calls), store.open('APPLICATION', calls)]);
    expect(calls.associate).toHaveBeenCalledTimes(2);
  });

  it('remembers which apps were in force, for a person who has decided to go on', async () => {
    const found = await createEnrolmentStore().open('SELF', createCalls([app], true));
    expect(found).toMatchObject({ status: 'ready', enabledBefore: ['a1'] });
  });

  it('does not claim to know what a failed list would have said', async () => {
    const found = await createEnrolmentStore().open('SELF', createCalls(new Error('no')));
    expect(found).toMatchObject({ status: 'ready', enabledBefore: undefined });
  });

  it('keeps neither a failure nor what a list said', async () => {
    const store = createEnrolmentStore();
    const failing = {
      ...createCalls(),
      associate: vi.fn(() => Promise.reject(new MfaError('server-error'))),
    };
    await expect(store.open('SELF', failing)).rejects.toMatchObject({ code: 'server-error' });
    expect((await store.open('SELF', createCalls([app]))).status).toBe('already-bound');
    expect((await store.open('SELF', createCalls())).status).toBe('ready');
  });

  it('makes another key after the first was dropped, and says so to who waited for it', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const first = store.open('SELF', calls);
    store.drop();
    await expect(first).rejects.toMatchObject({ code: 'aborted' });
    const second = await store.open('SELF', calls);
    store.drop('SELF');
    const third = await store.open('SELF', calls);
    expect(second).not.toBe(third);
    expect(second.status === 'ready' && third.status === 'ready' && second.id).not.toBe(
      third.status === 'ready' && third.id,
    );
  });

  it('does not hand out a key that was dropped while it was on its way', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls(undefined);
    calls.associate.mockImplementation(async () => {
      store.drop();
      return { secret: 'S', otpauthUri: '', recoveryCodes: [] };
    });
    await expect(store.open('SELF', calls)).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('letting go of a set-up', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('L03 keeps the key for ten minutes after the last one has let go', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const letGo = [store.hold('SELF'), store.hold('SELF')];
    const first = await store.open('SELF', calls);
    letGo[0]?.();
    await vi.advanceTimersByTimeAsync(700_000);
    expect(await store.open('SELF', calls)).toBe(first);
    letGo[1]?.();
    letGo[1]?.();
    await vi.advanceTimersByTimeAsync(599_999);
    expect(await store.open('SELF', calls)).toBe(first);
    await vi.advanceTimersByTimeAsync(1);
    expect(await store.open('SELF', calls)).not.toBe(first);
  });

  it('starts the ten minutes anew when somebody holds it again', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const letGo = store.hold('SELF');
    const first = await store.open('SELF', calls);
    letGo();
    await vi.advanceTimersByTimeAsync(500_000);
    store.hold('SELF')();
    await vi.advanceTimersByTimeAsync(500_000);
    expect(await store.open('SELF', calls)).toBe(first);
  });

  it('does not hand out an old key after the device slept through the ten minutes', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const letGo = store.hold('SELF');
    const first = await store.open('SELF', calls);
    letGo();
    await Promise.resolve();
    vi.setSystemTime(Date.now() + 600_000);
    expect(await store.open('SELF', calls)).not.toBe(first);
  });

  it('drops the key after ten minutes though the clock was set back meanwhile', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const letGo = store.hold('SELF');
    const first = await store.open('SELF', calls);
    letGo();
    vi.setSystemTime(Date.now() - 3_600_000);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await store.open('SELF', calls)).not.toBe(first);
  });

  it('N16 stops a list that nobody waits for, and makes no key', async () => {
    const store = createEnrolmentStore();
    const letGo = store.hold('SELF');
    const signals: AbortSignal[] = [];
    const calls = createCalls();
    calls.list.mockImplementation((signal) => {
      signals.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new MfaError('aborted')));
      });
    });
    const opening = expect(store.open('SELF', calls)).rejects.toMatchObject({ code: 'aborted' });
    letGo();
    await opening;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(calls.associate).not.toHaveBeenCalled();
  });

  it('goes on with the same list where it is held again at once, as StrictMode does', async () => {
    const store = createEnrolmentStore();
    const calls = createCalls();
    const letGo = store.hold('SELF');
    const opening = store.open('SELF', calls);
    letGo();
    store.hold('SELF');
    expect((await opening).status).toBe('ready');
    expect(calls.list).toHaveBeenCalledTimes(1);
  });
});
