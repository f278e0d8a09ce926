import { createMounted } from './createMounted.ts';
import { createOutlet, type Outlet } from './createOutlet.tsx';
import { createStage } from './createStage.tsx';
import type { MountedProvider, ProviderOptions } from './MountOptions.ts';
import { readOptions } from './readOptions.ts';
import { takePlace } from './takePlace.ts';

const name = 'mountMfaProvider';
const outlets = new WeakMap<MountedProvider, Outlet>();

/**
 * Puts a provider into an element of the page, for components that share one: hand what this returns to their
 * functions as `provider`. It outlives them, so that an answer that comes late still finds somebody. Renders what
 * is heard and the dialog of a step-up, and nothing else.
 */
export function mountMfaProvider(element: HTMLElement, options: ProviderOptions): MountedProvider {
  const first = readOptions(name, options);
  const stage = createStage(takePlace(name, element));
  const outlet = createOutlet();
  const show = (options: ProviderOptions) =>
    stage.show(outlet.content, readOptions(name, options).around);
  const provider: MountedProvider = createMounted(name, options, show, () => {
    outlets.delete(provider);
    outlet.end();
    stage.end();
  });
  outlets.set(provider, outlet);
  stage.show(outlet.content, first.around);
  return provider;
}

/** Where components stand below a provider. Throws where that is no provider, or gone. */
export function outletOf(mount: string, provider: MountedProvider): Outlet {
  const outlet = outlets.get(provider);
  if (outlet) return outlet;
  throw new Error(
    `react-mfa-kit: ${mount} got a provider that is not on the page; nothing could be asked; give it what ` +
      'mountMfaProvider returned, before its unmount().',
  );
}
