'use client';

import type { JSX, ReactNode } from 'react';
import type { MfaError, MfaUser } from '../../client/index.ts';
import {
  type RecoveryCodeEntryOptions,
  type SaveGate,
  useRecoveryCodeEntry,
} from '../../flows/index.ts';
import { Boundary, ComponentRoot } from '../internal/index.ts';
import { RecoveryCodeEntryView } from './RecoveryCodeEntryView.tsx';
import { problemOf, stepOf } from './screenOf.ts';

export interface RecoveryCodeEntryProps {
  /**
   * What the codes look like: `hex` is six groups of four hex digits, in which capitals do not count;
   * `alphanumeric` anything, in which they do; or their exact shape.
   * @default 'hex'
   */
  alphabet?: RecoveryCodeEntryOptions['alphabet'];
  /**
   * What must be done before the new code can be left: say that it is saved, type it, or nothing.
   * @default 'acknowledge'
   */
  saveGate?: SaveGate | undefined;
  /** What the new code opens, for the file and the sheet. @default the host name of the page */
  issuer?: string | undefined;
  /** Where to find help. Shown where a person cannot get in with a recovery code. */
  support?: ReactNode | undefined;
  /** Offers the code of the app as another way. */
  onUseApp?: (() => void) | undefined;
  /** Called once, after the new code is saved; also where the answer comes after the component is gone. */
  onSuccess?: ((result: { user: MfaUser }) => void) | undefined;
  /** Offers to set up an app again, in the end. Called after `onSuccess`, which waits for the choice. */
  onSetUpAgain?: (() => void) | undefined;
  onCancel?: (() => void) | undefined;
  onError?: ((error: MfaError) => void) | undefined;
  className?: string | undefined;
  id?: string | undefined;
}

/**
 * Gets a person in with a recovery code, and has the one saved that takes its place. Needs
 * `MfaProvider` above it. Renders `<section>`; never a form inside a form of the host.
 */
export function RecoveryCodeEntry(props: RecoveryCodeEntryProps): JSX.Element {
  return (
    <Boundary noun="recovery-code-entry" className={props.className} id={props.id}>
      <Entry {...props} />
    </Boundary>
  );
}

function Entry(props: RecoveryCodeEntryProps) {
  const { alphabet, saveGate, issuer, support, onUseApp, onSetUpAgain, onCancel } = props;
  const flow = useRecoveryCodeEntry(props);
  const { state } = flow;
  return (
    <ComponentRoot
      noun="recovery-code-entry"
      state={state.status}
      step={stepOf(state)}
      problem={problemOf(state)}
      className={props.className}
      id={props.id}
    >
      <RecoveryCodeEntryView
        flow={flow}
        alphabet={alphabet}
        saveGate={saveGate}
        issuer={issuer}
        support={support}
        canSetUpAgain={onSetUpAgain !== undefined}
        onUseApp={onUseApp}
        onAnotherWay={onUseApp}
        onCancel={onCancel && flow.cancel}
      />
    </ComponentRoot>
  );
}
