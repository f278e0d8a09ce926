import type { StepUpDialogProps } from '../components/step-up/index.ts';
import type { MfaProviderProps } from '../provider/index.ts';
import type { WithHostContent } from './HostContent.tsx';

/** What a provider takes: the props of `MfaProvider`, without those that only a page with React has. */
export interface ProviderOptions extends Omit<MfaProviderProps, 'children' | 'queryClient'> {
  /** How the challenge of a step-up is to be. Its dialog stands in every provider, closed until it is asked for. */
  stepUpDialog?: WithHostContent<StepUpDialogProps> | undefined;
}

/** What a component takes: its own props, and those of a provider around it or a provider that is mounted already. */
export type MountOptions<Props> = WithHostContent<Props> &
  (
    | (ProviderOptions & { provider?: undefined })
    | ({ provider: MountedProvider } & { [Option in keyof ProviderOptions]?: undefined })
  );

/** Something of the kit in an element of the page. */
export interface Mounted<Options> {
  /** Changes some options; those that are left out stay as they are. */
  update(change: Partial<Options>): void;
  /** Takes it off the page and forgets what it was given. What the page itself had in the element stays. */
  unmount(): void;
}

/** Puts a component at the end of an element of the page. */
export type Mount<Props> = (
  element: HTMLElement,
  options: MountOptions<Props>,
) => Mounted<WithHostContent<Props> & ProviderOptions>;

/** A provider on the page, for several components, or for one that comes and goes. */
export type MountedProvider = Mounted<ProviderOptions>;
