import type { Decorator, Loader, StoryContext } from '@storybook/react-vite';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createAuthingClient } from '../src/client/index.ts';
import { ar } from '../src/messages/ar.ts';
import { de } from '../src/messages/de.ts';
import { es } from '../src/messages/es.ts';
import { fr } from '../src/messages/fr.ts';
import { he } from '../src/messages/he.ts';
import type { MessagesOverride } from '../src/messages/index.ts';
import { ja } from '../src/messages/ja.ts';
import { ko } from '../src/messages/ko.ts';
import { ptBR } from '../src/messages/pt-BR.ts';
import { ru } from '../src/messages/ru.ts';
import { zhCN } from '../src/messages/zh-CN.ts';
import { zhTW } from '../src/messages/zh-TW.ts';
import { MfaProvider, type MfaProviderProps } from '../src/provider/index.ts';
import {
  createExtras,
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
} from '../src/testing/index.ts';
import { createFaultPlan, type FaultPlan } from './backend/createFaultPlan.ts';
import { useBackendPanel } from './backend/useBackendPanel.ts';
import { pseudo } from './pseudo.ts';
import { useLook } from './useLook.ts';

/** What a story says in `parameters.mfa`. */
export interface MfaStoryParameters
  extends Pick<MfaBackendOptions, 'scenario' | 'limits' | 'extras'> {
  /** Gives the provider the seeded person's session. @default false */
  signedIn?: boolean | undefined;
  /** Trigger data for a step-up can be had. @default false */
  stepUp?: boolean | undefined;
  /** Props of the provider. */
  provider?: Partial<MfaProviderProps> | undefined;
}

/** The backend of one story, and the answer of the login that led there. */
export interface MfaStory {
  backend: MfaTestBackend;
  /** What `MfaChallenge trigger` takes; `undefined` where the person is asked for no second step. */
  trigger: unknown;
}

interface LoadedStory extends MfaStory {
  plan: FaultPlan;
}

/** The stories on screen. What re-renders one, such as the toolbar, must not change its backend. */
const mounted = new Map<string, LoadedStory>();
/** A story that starts again keeps the faults that were ordered for it. */
let latest: { id: string; plan: FaultPlan } | undefined;

/** Makes a backend for each story, before it renders. */
export const loadMfa: Loader = async ({ id, parameters }) => {
  const mfa = mounted.get(id) ?? createStory(id, readParameters(parameters));
  return { mfa };
};

function createStory(id: string, parameters: MfaStoryParameters): LoadedStory {
  const { scenario, limits, extras } = parameters;
  const backend = createMfaBackend({ scenario, limits, extras });
  const coming = latest?.id === id ? latest.plan.report().orders : [];
  const plan = createFaultPlan(backend, coming);
  latest = { id, plan };
  return { backend, plan, trigger: backend.state.issueTrigger() };
}

/** The backend and trigger of a story, for its `render` and its `play`. */
export function readMfa({ loaded }: Pick<StoryContext, 'loaded'>): MfaStory {
  return readLoaded(loaded);
}

function readLoaded(loaded: StoryContext['loaded']): LoadedStory {
  // SAFETY: `loadMfa` runs before every story, and nothing else writes this key.
  return loaded.mfa as LoadedStory;
}

/** Puts a story under a provider whose client speaks to the story's own backend. */
export const withMfa: Decorator = (Story, context) => {
  const { signedIn, extras, stepUp, provider } = readParameters(context.parameters);
  const { locale, direction, latency } = useLook(context.globals);
  const { id, loaded, viewMode } = context;
  const story = readLoaded(loaded);
  const { backend, plan } = story;
  const delay = useRef(latency);
  useEffect(() => {
    delay.current = latency;
  }, [latency]);
  useEffect(() => {
    mounted.set(id, story);
    return () => {
      mounted.delete(id);
    };
  }, [id, story]);
  useBackendPanel(plan, viewMode === 'story');
  const [client] = useState(() => {
    const appHost = window.location.origin;
    const fetch = slowDown(backend.fetch, () => Number(delay.current));
    const authing = createAuthingClient({ appHost, appId: 'stories', fetch });
    return extras ? { ...authing, ...createExtras({ appHost, fetch }) } : authing;
  });
  const [token] = useState(() => (signedIn ? backend.state.issueUser().token : undefined));
  const messages = useMemo(() => speak(locale, direction), [locale, direction]);
  return (
    <MfaProvider
      client={client}
      token={token}
      messages={messages}
      getStepUpTrigger={stepUp ? async () => backend.state.issueTrigger() : undefined}
      {...provider}
    >
      <Story />
    </MfaProvider>
  );
};

function readParameters(parameters: Record<string, unknown>): MfaStoryParameters {
  // SAFETY: the parameter's shape is this type by the stories' own convention.
  return (parameters.mfa ?? {}) as MfaStoryParameters;
}

const languages: Record<string, MessagesOverride> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  ko,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ru,
  ar,
  he,
  pseudo,
};

function speak(locale: string, direction: string): MessagesOverride {
  const language = languages[locale] ?? {};
  return direction === 'rtl' ? { ...language, dir: 'rtl' } : language;
}

function slowDown(answer: typeof fetch, readLatency: () => number): typeof fetch {
  return async (input, init) => {
    const latency = readLatency();
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    return answer(input, init);
  };
}
