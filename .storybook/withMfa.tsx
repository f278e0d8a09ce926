import type { Decorator, Loader, StoryContext } from '@storybook/react-vite';
import { useMemo, useState } from 'react';
import { createAuthingClient } from '../src/client/index.ts';
import type { MessagesOverride } from '../src/messages/index.ts';
import { zhCN } from '../src/messages/zh-CN.ts';
import { MfaProvider, type MfaProviderProps } from '../src/provider/index.ts';
import {
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
} from '../src/testing/index.ts';
import { pseudo } from './pseudo.ts';
import { useLook } from './useLook.ts';

/** What a story says in `parameters.mfa`. */
export interface MfaStoryParameters extends Pick<MfaBackendOptions, 'scenario' | 'limits'> {
  /** Gives the provider the seeded person's session. @default false */
  signedIn?: boolean | undefined;
  /** Props of the provider. */
  provider?: Partial<MfaProviderProps> | undefined;
}

/** The backend of one story, and the answer of the login that led there. */
export interface MfaStory {
  backend: MfaTestBackend;
  /** What `MfaChallenge trigger` takes; `undefined` where the person is asked for no second step. */
  trigger: unknown;
}

/** Makes a backend for each story, before it renders. */
export const loadMfa: Loader = async ({ parameters }) => {
  const { scenario, limits } = readParameters(parameters);
  const backend = createMfaBackend({ scenario, limits });
  return { mfa: { backend, trigger: backend.state.issueTrigger() } satisfies MfaStory };
};

/** The backend and trigger of a story, for its `render` and its `play`. */
export function readMfa({ loaded }: Pick<StoryContext, 'loaded'>): MfaStory {
  // SAFETY: `loadMfa` runs before every story, and nothing else writes this key.
  return loaded.mfa as MfaStory;
}

/** Puts a story under a provider whose client speaks to the story's own backend. */
export const withMfa: Decorator = (Story, context) => {
  const { signedIn, provider } = readParameters(context.parameters);
  const { locale, direction, latency } = useLook(context.globals);
  const { backend } = readMfa(context);
  const [client] = useState(() =>
    createAuthingClient({
      appHost: window.location.origin,
      appId: 'stories',
      fetch: slowDown(backend.fetch, Number(latency)),
    }),
  );
  const [token] = useState(() => (signedIn ? backend.state.issueUser().token : undefined));
  const messages = useMemo(() => speak(locale, direction), [locale, direction]);
  return (
    <MfaProvider client={client} token={token} messages={messages} {...provider}>
      <Story />
    </MfaProvider>
  );
};

function readParameters(parameters: Record<string, unknown>): MfaStoryParameters {
  // SAFETY: the parameter's shape is this type by the stories' own convention.
  return (parameters.mfa ?? {}) as MfaStoryParameters;
}

const languages: Record<string, MessagesOverride> = { 'zh-CN': zhCN, pseudo };

function speak(locale: string, direction: string): MessagesOverride {
  const language = languages[locale] ?? {};
  return direction === 'rtl' ? { ...language, dir: 'rtl' } : language;
}

function slowDown(answer: typeof fetch, latency: number): typeof fetch {
  if (latency === 0) return answer;
  return async (input, init) => {
    await new Promise((resolve) => setTimeout(resolve, latency));
    return answer(input, init);
  };
}
