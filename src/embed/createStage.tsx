import type { ReactNode } from 'react';
import { createRoot, type RootOptions } from 'react-dom/client';
import { StepUpDialog } from '../components/step-up/index.ts';
import { MfaProvider, notifyHost } from '../provider/index.ts';
import { fromHost } from './HostContent.tsx';
import type { ProviderOptions } from './MountOptions.ts';
import type { Place } from './takePlace.ts';

/** Where content is shown, until it is taken away. */
export interface Stage {
  /** `around` is for a stage that has a provider of its own. */
  show(content: ReactNode, around: ProviderOptions | undefined): void;
  end(): void;
}

/** A stage with a provider of its own, and the dialog in which that asks again. */
export function createStage({ container, leave }: Place): Stage {
  const root = createRoot(container, rootOptions);
  return {
    show: (content, around) => around && root.render(surround(content, around)),
    end() {
      root.unmount();
      leave();
    },
  };
}

function surround(content: ReactNode, { stepUpDialog = {}, ...provider }: ProviderOptions) {
  return (
    <MfaProvider {...provider}>
      {content}
      <StepUpDialog {...fromHost(stepUpDialog)} />
    </MfaProvider>
  );
}

const rootOptions: RootOptions = {
  // The page may have a React of its own, whose ids are counted from the same beginning.
  identifierPrefix: 'mfa-',
  // React would write it to the console.
  onCaughtError: (error) =>
    notifyHost(() => {
      throw error;
    }),
};
