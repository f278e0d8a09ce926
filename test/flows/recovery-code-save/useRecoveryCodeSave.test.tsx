import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  type RecoveryCodeSaveOptions,
  useRecoveryCodeSave,
  useUnsavedRecoveryCodes,
} from '../../../src/flows/index.ts';
import { useMfa } from '../../../src/provider/index.ts';
import { createBackend, renderFlow } from '../renderFlow.tsx';

const recoveryCodes = ['1a2b-3c4d', '5e6f-7a8b'];

function setUp(options: Partial<RecoveryCodeSaveOptions> = {}) {
  const onSuccess = vi.fn();
  const onCancel = vi.fn();
  const onEvent = vi.fn();
  const rendered = renderFlow(
    () => useRecoveryCodeSave({ recoveryCodes, onSuccess, onCancel, ...options }),
    { client: createBackend(), onEvent },
  );
  return { onSuccess, onCancel, onEvent, ...rendered };
}

function asksFirst() {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('saving recovery codes', () => {
  it('L14 asks before the page is left, until the person has finished', () => {
    const { flow, onSuccess } = setUp();
    expect(asksFirst()).toBe(true);
    act(() => flow().acknowledge(true));
    act(() => flow().finish());
    expect(flow().state.status).toBe('done');
    expect(asksFirst()).toBe(false);
    act(() => flow().finish());
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('stops asking when it is taken away', () => {
    const { set } = setUp();
    set({ isShown: false });
    expect(asksFirst()).toBe(false);
  });

  it('says what is missing, before and after a press on finish', () => {
    const { flow, onSuccess, onEvent } = setUp();
    expect(flow().missing).toBe('saving');
    act(() => flow().finish());
    expect(flow().state).toMatchObject({ status: 'saving-code', missing: 'saving' });
    act(() => flow().kept('downloaded'));
    expect(flow().missing).toBe('acknowledgement');
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['started']);
    act(() => flow().kept('copied'));
    expect(onEvent.mock.lastCall?.[0]).toEqual({
      flow: 'recovery-code-save',
      step: 'saving-code',
      type: 'copied',
    });
    act(() => flow().finish());
    expect(flow().state).toMatchObject({ missing: 'acknowledgement' });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it.each([
    ['1a2b-3c4d', true],
    ['  5E6F 7A8B ', true],
    ['5e6f7a8b', true],
    ['1a2b-3c4', false],
    ['', false],
    ['--', false],
  ])('has one typed back: %s', (text, isRight) => {
    const { flow } = setUp({ saveGate: 'type-back' });
    act(() => flow().typeBack(text));
    expect(flow().missing).toBe(isRight ? undefined : 'typing');
    act(() => flow().finish());
    expect(flow().state.status).toBe(isRight ? 'done' : 'saving-code');
  });

  it('asks for nothing where the host says so', () => {
    const { flow } = setUp({ saveGate: 'none' });
    act(() => flow().finish());
    expect(flow().state.status).toBe('done');
    expect(flow().missing).toBeUndefined();
  });

  it('can be left', () => {
    const { flow, onCancel, onEvent } = setUp();
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.lastCall?.[0]).toMatchObject({ type: 'abandoned' });
  });

  it('has nothing to abandon once it is done', () => {
    const { flow, onCancel, onEvent } = setUp({ saveGate: 'none' });
    act(() => flow().finish());
    act(() => flow().cancel());
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onEvent.mock.lastCall?.[0]).toMatchObject({ type: 'completed' });
  });
});

describe('useUnsavedRecoveryCodes', () => {
  it('gives codes that nobody shows, until the person has saved them', () => {
    const { flow } = renderFlow(() => ({ mfa: useMfa(), unsaved: useUnsavedRecoveryCodes() }), {
      client: createBackend(),
    });
    expect(flow().unsaved).toBeUndefined();
    const codes = { recoveryCodes, scope: undefined, isReported: true };
    act(() => flow().mfa.unsaved.keep(codes));
    expect(flow().unsaved?.recoveryCodes).toBe(recoveryCodes);
    act(() => flow().unsaved?.saved());
    expect(flow().unsaved).toBeUndefined();
    expect(asksFirst()).toBe(false);
  });
});
