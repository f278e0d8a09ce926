'use client';

import type { ReactNode } from 'react';
import { enGeneric } from '../../messages/en/generic.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import { Button, infoIcon, lockIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';

export interface NothingStepProps {
  /** `administrator`: there is a factor, but only an administrator may set it up. */
  reason: 'none' | 'administrator';
  support?: ReactNode | undefined;
  onCancel?: (() => void) | undefined;
}

/** No factor can be used here: who can help, and the way back. */
export function NothingStep({ reason, support, onCancel }: NothingStepProps) {
  const words = useMessages('mfaChallenge', enMfaChallenge);
  const { backToSignIn } = useMessages('generic', enGeneric);
  const isForAdministrator = reason === 'administrator';
  return (
    <>
      <Header
        emblem={{ icon: isForAdministrator ? lockIcon : infoIcon }}
        title={isForAdministrator ? words.adminTitle : words.nothingTitle}
        description={isForAdministrator ? words.admin : words.nothing}
      />
      {support}
      {onCancel && (
        <div className="mfa-actions" data-part="actions">
          <Button wide onClick={onCancel}>
            {backToSignIn}
          </Button>
        </div>
      )}
    </>
  );
}
