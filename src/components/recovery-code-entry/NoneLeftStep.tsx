'use client';

import { enGeneric } from '../../messages/en/generic.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { Button, keyIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import type { EntryStepProps } from './EntryStep.tsx';

export type NoneLeftStepProps = Pick<EntryStepProps, 'onAnotherWay' | 'onCancel' | 'support'>;

/** No recovery code opens this account: another way, or somebody who helps. */
export function NoneLeftStep({ onAnotherWay, onCancel, support }: NoneLeftStepProps) {
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const { tryAnotherWay, backToSignIn } = useMessages('generic', enGeneric);
  return (
    <>
      <Header emblem={{ icon: keyIcon }} title={words.noneLeftTitle} description={words.noneLeft} />
      {(onAnotherWay || onCancel) && (
        <div className="mfa-actions" data-part="actions">
          {onAnotherWay && (
            <Button variant="primary" wide onClick={onAnotherWay} data-part="another-way">
              {tryAnotherWay}
            </Button>
          )}
          {onCancel && (
            <Button wide onClick={onCancel}>
              {backToSignIn}
            </Button>
          )}
        </div>
      )}
      {support}
    </>
  );
}
