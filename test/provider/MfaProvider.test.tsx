import { QueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { enGeneric } from '../../src/messages/en/generic.ts';
import type { MessagesOverride } from '../../src/messages/index.ts';
import {
  MfaProvider,
  useDeadline,
  useLocale,
  useMessages,
  useMfa,
} from '../../src/provider/index.ts';
import { createBackend, renderFlow, user } from '../flows/renderFlow.tsx';

function Words() {
  const { locale, dir } = useLocale();
  const { verifyCode, cancel } = useMessages('generic', enGeneric);
  return (
    <p lang={locale} dir={dir}>
      {verifyCode}, {cancel}
    </p>
  );
}

describe('MfaProvider', () => {
  it('renders its children and an empty pair of live regions', () => {
    render(
      <MfaProvider client={{}}>
        <p>Inside</p>
      </MfaProvider>,
    );
    expect(screen.getByText('Inside')).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('B16 is named where it is missing', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Words />)).toThrow(/^react-mfa-kit: no MfaProvider above/);
    quiet.mockRestore();
  });

  it('says so where it has no client', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    // SAFETY: a host without TypeScript can leave it out.
    const client = undefined as never;
    expect(() => render(<MfaProvider client={client} />)).toThrow(
      /^react-mfa-kit: MfaProvider has no client/,
    );
    quiet.mockRestore();
  });
});

describe('words', () => {
  it.each<[string, MessagesOverride | undefined, string, string, string]>([
    ['none', undefined, 'Verify code, Cancel', 'en', 'ltr'],
    ['a part', { generic: { verifyCode: 'Los' } }, 'Los, Cancel', 'en', 'ltr'],
    [
      'an undefined one',
      { generic: { verifyCode: undefined } },
      'Verify code, Cancel',
      'en',
      'ltr',
    ],
    ['a language', { locale: 'ar', dir: 'rtl' }, 'Verify code, Cancel', 'ar', 'rtl'],
  ])('B16 are the host’s over English: %s', (_name, messages, text, lang, dir) => {
    render(
      <MfaProvider client={{}} messages={messages}>
        <Words />
      </MfaProvider>,
    );
    const words = screen.getByText(text);
    expect(words).toHaveAttribute('lang', lang);
    expect(words).toHaveAttribute('dir', dir);
  });

  it('B20 change with the provider, and keep what is remembered', () => {
    const { flow, set } = renderFlow(() => ({ mfa: useMfa(), locale: useLocale() }), {
      client: createBackend(),
    });
    const { session } = flow().mfa;
    set({ messages: { locale: 'zh-CN' } });
    expect(flow().locale).toEqual({ locale: 'zh-CN', dir: 'ltr' });
    expect(flow().mfa.session).toBe(session);
  });
});

describe('what is remembered', () => {
  it('is kept through new clients, tokens and callbacks', () => {
    const { flow, set } = renderFlow(useMfa, { client: createBackend(), token: 'a' });
    const { session } = flow();
    const client = createBackend();
    set({ client, token: 'b', onEvent: () => {} });
    expect(flow().session).toBe(session);
    expect(flow().props().client).toBe(client);
    expect(flow().callOptions()).toEqual({ token: 'b' });
    expect(flow().callOptions('own')).toEqual({ token: 'own' });
    expect(flow().callOptions('')).toEqual({ token: 'b' });
  });

  it('says what the client of now has', () => {
    const { flow, set } = renderFlow(useMfa, { client: createBackend() });
    expect(flow().can.verifyTotp).toBe(true);
    set({ client: {} });
    expect(flow().can.verifyTotp).toBe(false);
  });

  it('L11 is another one for another person, in the same render, and the first is emptied', async () => {
    const keys: string[] = [];
    const { flow, set } = renderFlow(
      () => {
        const mfa = useMfa();
        keys.push(`${mfa.session.scope} ${mfa.session.key} ${useDeadline('limited:totp')}`);
        return mfa;
      },
      { client: createBackend(), scope: 'ada' },
    );
    const first = flow().session;
    act(() => first.deadlines.start('limited:totp', 60));
    first.queryClient.setQueryData(['mfa', 'ada', 'SELF'], ['hers']);
    keys.length = 0;
    await act(async () => set({ scope: 'eve' }));
    expect(new Set(keys)).toEqual(new Set(['eve 2 0']));
    expect(flow().session.queryClient).not.toBe(first.queryClient);
    expect(first.queryClient.getQueryCache().getAll()).toEqual([]);
    expect(first.deadlines.has('limited:totp')).toBe(false);
  });

  it('leaves in a shared cache what is not the kit’s', async () => {
    const queryClient = new QueryClient();
    queryClient.setQueryData(['host'], 'stays');
    queryClient.setQueryData(['mfa', 'ada', 'SELF'], 'goes');
    queryClient.setQueryData(['mfa', 'eve', 'SELF'], 'stays');
    const { flow, unmount } = renderFlow(useMfa, {
      client: createBackend(),
      scope: 'ada',
      queryClient,
    });
    expect(flow().session.queryClient).toBe(queryClient);
    await act(async () => unmount());
    expect(queryClient.getQueryData(['mfa', 'ada', 'SELF'])).toBeUndefined();
    expect(queryClient.getQueryData(['mfa', 'eve', 'SELF'])).toBe('stays');
    expect(queryClient.getQueryData(['host'])).toBe('stays');
    queryClient.clear();
  });

  it('is another one for another cache', () => {
    const { flow, set } = renderFlow(useMfa, { client: createBackend() });
    const { session } = flow();
    const queryClient = new QueryClient();
    set({ queryClient });
    expect(flow().session).not.toBe(session);
    expect(flow().session.queryClient).toBe(queryClient);
  });

  it('L16 is not shared by two providers', () => {
    const one = renderFlow(useMfa, { client: createBackend() });
    const other = renderFlow(useMfa, { client: createBackend() });
    one.flow().session.deadlines.start('limited:totp', 60);
    expect(other.flow().session.deadlines.has('limited:totp')).toBe(false);
  });

  it('drops unsaved codes of somebody else, and those of a provider that is gone', async () => {
    const { flow, set, unmount } = renderFlow(useMfa, { client: createBackend() });
    const { unsaved } = flow();
    const recoveryCodes = ['aaaa'];
    unsaved.keep({ recoveryCodes, user, scope: undefined, isReported: true });
    set({ scope: 'ada' });
    expect(unsaved.find(recoveryCodes)).toBeDefined();
    set({ scope: 'eve' });
    expect(unsaved.find(recoveryCodes)).toBeUndefined();
    unsaved.keep({ recoveryCodes, user, scope: 'eve', isReported: true });
    unmount();
    expect(unsaved.find(recoveryCodes)).toBeUndefined();
  });
});

describe('a session that is over', () => {
  it('is told once for each token, and only to whom it belongs', () => {
    const onSessionExpired = vi.fn();
    const { flow, set } = renderFlow(useMfa, {
      client: createBackend(),
      scope: 'ada',
      token: 'a',
      onSessionExpired,
    });
    const { session } = flow();
    flow().expire(session, 'first');
    flow().expire(session, 'again');
    flow().expire(session, 'challenge', 'mfa');
    set({ token: 'b' });
    flow().expire(session, 'next');
    set({ scope: 'eve' });
    flow().expire(session, 'late');
    expect(onSessionExpired.mock.calls.map(([{ step }]) => step)).toEqual([
      'first',
      'challenge',
      'next',
    ]);
  });

  it('drops the key of a set-up', () => {
    const { flow } = renderFlow(useMfa, { client: createBackend() });
    const drop = vi.spyOn(flow().session.enrolments, 'drop');
    flow().expire(flow().session, 'list');
    expect(drop.mock.calls).toEqual([[]]);
  });
});
