'use client';

import type { JSX } from 'react';
import type { MfaError } from '../../client/index.ts';
import type { SaveGate } from '../../flows/index.ts';
import { Boundary, ComponentRoot } from '../internal/index.ts';
import { SaveStep } from './SaveStep.tsx';

export interface RecoveryCodeSaveProps {
  /** One or more, as the backend gave them out. */
  recoveryCodes: readonly string[];
  /** Whose codes they are, for the file and the sheet. */
  account?: string | undefined;
  /** What they open, for the file and the sheet. @default the host name of the page */
  issuer?: string | undefined;
  /**
   * What must be done before finishing: say that the codes are saved, type one of them, or nothing.
   * @default 'acknowledge'
   */
  saveGate?: SaveGate | undefined;
  /** Called once, when the person has finished. */
  onSuccess?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
  /** As every component has it. Saving asks nothing of a server, so there is no problem to tell of yet. */
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}

/**
 * Shows recovery codes and has them saved: copied, downloaded, printed. While they are not, leaving
 * the page asks first. Needs `MfaProvider` above it.
 */
export function RecoveryCodeSave({ className, id, ...rest }: RecoveryCodeSaveProps): JSX.Element {
  return (
    <Boundary noun="recovery-code-save" className={className} id={id}>
      <SaveStep
        {...rest}
        frame={(state, content) => (
          <ComponentRoot
            noun="recovery-code-save"
            state={state}
            step="save"
            className={className}
            id={id}
          >
            {content}
          </ComponentRoot>
        )}
      />
    </Boundary>
  );
}
