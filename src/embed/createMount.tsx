import type { ComponentType } from 'react';
import { createMounted } from './createMounted.ts';
import { createStage, type Stage } from './createStage.tsx';
import { fromHost, type WithHostContent } from './HostContent.tsx';
import type { Mount, Mounted, ProviderOptions } from './MountOptions.ts';
import { outletOf } from './mountMfaProvider.tsx';
import { type ReadOptions, readOptions } from './readOptions.ts';
import { takePlace } from './takePlace.ts';

/** Makes the function that mounts a component. `required` are the props without which it has nothing to show. */
export function createMount<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
  required: readonly (keyof Props & string)[] = [],
): Mount<Props> {
  return (element, options) => {
    const { provider } = { ...options };
    const read = (given: object) => readOptions(name, given, required);
    const first = read(options);
    const outlet = provider && outletOf(name, provider);
    const place = takePlace(name, element);
    const stage: Stage = outlet ? outlet.open(place, () => mounted.unmount()) : createStage(place);
    function show({ around, own }: ReadOptions) {
      // SAFETY: what is left without the provider's are the props of the component.
      stage.show(<Component {...fromHost(own as WithHostContent<Props>)} />, around);
    }
    type Changeable = WithHostContent<Props> & ProviderOptions;
    const mounted: Mounted<Changeable> = createMounted(
      name,
      // SAFETY: an option that is absent and one that is `undefined` are the same to all that read them.
      options as Changeable,
      (given) => show(read(given)),
      stage.end,
    );
    show(first);
    return mounted;
  };
}
