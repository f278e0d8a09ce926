import { act, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import {
  mountAuthenticatorList,
  mountCodeVerifyForm,
  mountMfaProvider,
} from '../../src/embed/index.ts';
import { createTestBackend } from '../support/createTestBackend.ts';
import { createTestClient } from '../support/renderWithMfa.tsx';
import { expectRequests } from '../support/requests.ts';
import { addElement, mount } from './page.ts';

const restores: (() => void)[] = [];

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

/** What begins from now on and has not ended. */
function watchPage() {
  const listeners: string[] = [];
  const timers = new Set<unknown>();
  for (const target of [window, document]) {
    watch(target, 'addEventListener', ([type]) => listeners.push(String(type)));
    watch(target, 'removeEventListener', ([type]) => {
      const index = listeners.indexOf(String(type));
      if (index >= 0) listeners.splice(index, 1);
    });
  }
  // One that runs once is over by itself, so what repeats is what would be left.
  watch(globalThis, 'setInterval', (_, timer) => timers.add(timer));
  watch(globalThis, 'clearInterval', ([timer]) => timers.delete(timer));
  return { listeners, timers };
}

/** Calls `note` with what a function is given and what it gives. */
function watch(
  target: object,
  name: string,
  note: (given: readonly unknown[], result: unknown) => unknown,
) {
  const original = Reflect.get(target, name);
  Reflect.set(target, name, (...given: unknown[]) => {
    const result = Reflect.apply(original, target, given);
    note(given, result);
    return result;
  });
  restores.push(() => Reflect.set(target, name, original));
}

/** A code that was sent, so that a countdown runs, and a list that was read, so that a cache holds it. */
async function show() {
  const backend = createTestBackend({ scenario: 'smsBound' });
  const client = createTestClient(backend);
  const provider = mount(() => mountMfaProvider(addElement(), { client }));
  const phone = '13800138000';
  const mounts = [
    mount(() => mountCodeVerifyForm(addElement(), { provider, methods: ['sms'], phone })),
    mount(() => mountAuthenticatorList(addElement(), { client })),
    provider,
  ];
  await screen.findByText(/^Resend in/);
  return () =>
    act(() => {
      for (const { unmount } of mounts) unmount();
    });
}

it('leaves no listener and no timer', async () => {
  // React puts one listener of its own at the document, once for the page.
  (await show())();
  const { listeners, timers } = watchPage();
  const leave = await show();
  expect(listeners).toContain('pagehide');
  expect(timers.size).toBeGreaterThan(0);
  leave();
  expect(listeners).toEqual([]);
  expect(timers.size).toBe(0);
  expectRequests({ sendSmsCode: 2 });
});
