import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as embed from '../../src/embed/index.ts';
import { createTestBackend } from '../support/createTestBackend.ts';
import { createTestClient } from '../support/renderWithMfa.tsx';
import { addElement, findRoot, mount } from './page.ts';

const { mountMfaChallenge, mountMfaProvider, mountRecoveryCodeEntry, mountRecoveryCodeSave } =
  embed;
const client = createTestClient(createTestBackend());
/** What a page without types can give. */
const untyped = <Value,>(value: unknown): Value => value as Value;

const mounts = Object.entries(embed).filter(([name]) => name.startsWith('mount'));

describe.each(mounts)('%s', (name, begin) => {
  const start = untyped<(element: unknown, options?: unknown) => unknown>(begin);

  it('names itself in what it says of a mistake', () => {
    const options = { client, trigger: {}, open: false, recoveryCodes: [] };
    expect(() => start(null, options)).toThrow(`react-mfa-kit: ${name} got no element;`);
    expect(() => start(addElement())).toThrow(`react-mfa-kit: ${name} has no client;`);
  });
});

it.each([
  [mountMfaChallenge, 'mountMfaChallenge has no trigger;'],
  [mountRecoveryCodeSave, 'mountRecoveryCodeSave has no recoveryCodes;'],
  [embed.mountCodeVerifyDialog, 'mountCodeVerifyDialog has no open;'],
])('%o says what it cannot do without', (begin, text) => {
  const start = untyped<(element: unknown, options: unknown) => unknown>(begin);
  expect(() => start(addElement(), { client })).toThrow(text);
  // One that is there and says nothing is as good as none.
  expect(() => start(addElement(), { client, trigger: undefined })).toThrow(text);
});

describe('an element', () => {
  it.each([
    ['nothing', null],
    ['a selector', '#second-step'],
    ['a text node', document.createTextNode('')],
  ])('that is %s is refused, with the way to a right one', (_, element) => {
    expect(() => mountRecoveryCodeEntry(untyped(element), { client })).toThrow(
      'react-mfa-kit: mountRecoveryCodeEntry got no element; there is nowhere to show it; give it an ' +
        "element of the page, such as document.getElementById('second-step').",
    );
  });

  it('takes one mount at a time', () => {
    const element = addElement();
    const first = mount(() => mountRecoveryCodeEntry(element, { client }));
    expect(() => mountMfaProvider(element, { client })).toThrow(
      'react-mfa-kit: mountMfaProvider got an element in which something is mounted; two would stand ' +
        'there, one below the other; call update() or unmount() of the first, or give each an element.',
    );
    expect(element.children).toHaveLength(1);
    act(() => first.unmount());
    mount(() => mountRecoveryCodeEntry(element, { client }));
    expect(findRoot(element)).toBeVisible();
  });
});

describe('options', () => {
  it.each([
    ['none at all', undefined],
    ['no client', {}],
    ['a client that is none', { client: 'https://example.com' }],
  ])('with %s are refused, and the element stays free', (_, options) => {
    const element = addElement();
    expect(() => mountRecoveryCodeEntry(element, untyped(options))).toThrow(
      'react-mfa-kit: mountRecoveryCodeEntry has no client; nothing can be asked; give it client, which ' +
        'is what createAuthingClient returns or a backend of your own, or provider, which is what ' +
        'mountMfaProvider returns.',
    );
    expect(() => mountMfaProvider(element, untyped(options))).toThrow(
      /mountMfaProvider has no client;/,
    );
    expect(element.innerHTML).toBe('Of the page');
    mount(() => mountRecoveryCodeEntry(element, { client }));
    expect(findRoot(element)).toBeVisible();
  });

  it('without what there is to show are refused', () => {
    expect(() => mountMfaChallenge(addElement(), untyped({ client }))).toThrow(
      'react-mfa-kit: mountMfaChallenge has no trigger; there is nothing to show; give it { trigger: … }.',
    );
    expect(() => mountRecoveryCodeSave(addElement(), untyped({ client }))).toThrow(
      /mountRecoveryCodeSave has no recoveryCodes;/,
    );
  });

  it('of the provider are refused beside a provider', () => {
    const provider = mount(() => mountMfaProvider(addElement(), { client }));
    const element = addElement();
    const both = untyped<{ provider: typeof provider }>({ provider, token: 'any' });
    expect(() => mountRecoveryCodeEntry(element, both)).toThrow(
      'react-mfa-kit: mountRecoveryCodeEntry has both provider and token; the provider has a token of its ' +
        'own, so this one would do nothing; give it to mountMfaProvider, or leave provider out.',
    );
    const entry = mount(() => mountRecoveryCodeEntry(element, { provider }));
    expect(() => entry.update({ token: 'any' })).toThrow(/has both provider and token;/);
  });
});

describe('what is mounted', () => {
  it('cannot lose its client, and stays as it was', () => {
    const element = addElement();
    const entry = mount(() => mountRecoveryCodeEntry(element, { client, className: 'wide' }));
    expect(() => entry.update(untyped({ client: undefined, className: 'narrow' }))).toThrow(
      /mountRecoveryCodeEntry has no client;/,
    );
    expect(findRoot(element)).toHaveClass('wide');
    act(() => entry.update({ id: 'entry' }));
    expect(findRoot(element)).toHaveClass('wide');
  });

  it('is not updated once it is gone, and goes once', () => {
    const entry = mount(() => mountRecoveryCodeEntry(addElement(), { client }));
    act(() => entry.unmount());
    entry.unmount();
    expect(() => entry.update({ id: 'entry' })).toThrow(
      'react-mfa-kit: what mountRecoveryCodeEntry returned was updated after unmount(); nothing is there ' +
        'to change; call mountRecoveryCodeEntry again.',
    );
  });
});
