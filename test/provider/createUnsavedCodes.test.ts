// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createUnsavedCodes } from '../../src/provider/createUnsavedCodes.ts';

const ada = { id: 'ada', token: '' };

function codes(scope: string | undefined, user?: typeof ada) {
  return { recoveryCodes: ['aaaa-bbbb'], scope, user, isReported: true };
}

/** Whether the browser would ask before the page is left. */
function asksFirst() {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('unsaved recovery codes', () => {
  it.each([
    ['the scope that asked', 'ada', undefined, 'ada', true],
    ['no scope, as before', undefined, undefined, undefined, true],
    ['the person that signed in', undefined, ada, 'ada', true],
    ['somebody else', undefined, ada, 'eve', false],
    ['somebody else, known before', 'ada', undefined, 'eve', false],
    ['nobody, after a log out', 'ada', ada, undefined, false],
  ])('are shown to %s: %#', (_name, scope, user, now, isShown) => {
    const store = createUnsavedCodes();
    const kept = codes(scope, user);
    store.keep(kept);
    expect(store.next(now)).toBe(isShown ? kept : undefined);
    store.clear();
  });

  it('are dropped when somebody else comes, and wait while nobody is there', () => {
    const store = createUnsavedCodes();
    store.keep(codes('ada'));
    store.enterScope(undefined);
    store.enterScope('ada');
    expect(store.next('ada')).toBeDefined();
    store.enterScope('eve');
    expect(store.next('ada')).toBeUndefined();
  });

  it('are shown by one component at a time', () => {
    const store = createUnsavedCodes();
    const kept = codes('ada');
    const letGo = store.hold(kept.recoveryCodes);
    store.keep(kept);
    expect(store.next('ada')).toBeUndefined();
    letGo();
    letGo();
    expect(store.next('ada')).toBe(kept);
    store.clear();
  });

  it('L14 have the browser ask before the page is left, until they are saved', () => {
    const store = createUnsavedCodes();
    expect(asksFirst()).toBe(false);
    const kept = codes('ada');
    store.keep(kept);
    expect(asksFirst()).toBe(true);
    store.forget(kept.recoveryCodes);
    store.forget(kept.recoveryCodes);
    expect(asksFirst()).toBe(false);
    expect(store.find(kept.recoveryCodes)).toBeUndefined();
  });

  it('L14 have the browser ask while a screen that has codes of its own says so', () => {
    const store = createUnsavedCodes();
    const release = [store.guard(), store.guard()];
    release[0]?.();
    expect(asksFirst()).toBe(true);
    release[1]?.();
    expect(asksFirst()).toBe(false);
  });

  it('L14 have the browser ask whatever another provider on the page has saved', () => {
    const store = createUnsavedCodes();
    const another = createUnsavedCodes();
    store.keep(codes('ada'));
    another.guard()();
    expect(asksFirst()).toBe(true);
    store.clear();
    expect(asksFirst()).toBe(false);
  });

  it('tell who listens of each change', () => {
    const store = createUnsavedCodes();
    const seen = vi.fn();
    const stop = store.subscribe(seen);
    const kept = codes('ada');
    store.keep(kept);
    store.hold(kept.recoveryCodes)();
    store.forget(kept.recoveryCodes);
    expect(seen).toHaveBeenCalledTimes(4);
    stop();
    store.keep(kept);
    store.clear();
    expect(seen).toHaveBeenCalledTimes(4);
  });
});
