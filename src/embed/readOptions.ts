import type { MountedProvider, ProviderOptions } from './MountOptions.ts';

/** What a page gave, told apart. */
export interface ReadOptions {
  /** The options of a provider for this mount alone. None where one is shared. */
  around: ProviderOptions | undefined;
  /** The component's own. */
  own: object;
}

/** What `MfaProvider` takes here: the compiler asks for each. */
const aroundNames: Record<keyof ProviderOptions, true> = {
  client: true,
  token: true,
  scope: true,
  messages: true,
  refreshToken: true,
  beforeSensitiveAction: true,
  getStepUpTrigger: true,
  stepUp: true,
  stepUpDialog: true,
  onFactorChanged: true,
  onSessionExpired: true,
  onEvent: true,
};

/**
 * Tells the options of the provider from those of the component, which gets no token that it has no use for.
 * Throws where one is missing without which nothing works.
 */
export function readOptions(
  name: string,
  options: object & { provider?: MountedProvider | undefined },
  required: readonly string[] = [],
): ReadOptions {
  const { provider, ...given } = { ...options };
  const around: Record<string, unknown> = {};
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    (Object.hasOwn(aroundNames, key) ? around : own)[key] = value;
  }
  const [stray] = Object.keys(around);
  if (provider && stray !== undefined) throw new Error(isStray(name, stray));
  if (!provider && typeof around.client !== 'object') throw new Error(noClient(name));
  const missing = required.find((key) => !Object.hasOwn(own, key));
  if (missing !== undefined) throw new Error(isMissing(name, missing));
  // SAFETY: it has a client, which is all that a provider needs.
  return { own, around: provider ? undefined : (around as unknown as ProviderOptions) };
}

const noClient = (name: string) =>
  `react-mfa-kit: ${name} has no client; nothing can be asked; give it client, which is what createAuthingClient ` +
  'returns or a backend of your own, or provider, which is what mountMfaProvider returns.';

const isMissing = (name: string, key: string) =>
  `react-mfa-kit: ${name} has no ${key}; there is nothing to show; give it { ${key}: … }.`;

const isStray = (name: string, key: string) =>
  `react-mfa-kit: ${name} has both provider and ${key}; the provider has a ${key} of its own, so this one would do ` +
  'nothing; give it to mountMfaProvider, or leave provider out.';
