'use client';

import { type ReactElement, type ReactNode, useRef } from 'react';
import { useRecoveryCodeSave } from '../../flows/index.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { enWaysOut } from '../../messages/en/waysOut.ts';
import { Button, checkIcon, useFormAnchor } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, type HeaderProps } from '../internal/Header.tsx';
import { CodeWell } from './CodeWell.tsx';
import { FinishButton } from './FinishButton.tsx';
import { KeepActions } from './KeepActions.tsx';
import type { RecoveryCodeSaveProps } from './RecoveryCodeSave.tsx';
import { SaveGateField } from './SaveGateField.tsx';

export interface SaveStepProps extends Omit<RecoveryCodeSaveProps, 'className' | 'id'> {
  steps?: HeaderProps['steps'];
  /** The codes take the place of one that was just used up. */
  isReplacement?: boolean | undefined;
  /** What to stand in, told the status. @default nothing */
  frame?: ((state: string, content: ReactNode) => ReactElement) | undefined;
}

/** The codes, the ways to keep them, and the gate. Stands in any root of the kit. */
export function SaveStep(props: SaveStepProps) {
  const { recoveryCodes, saveGate = 'acknowledge', steps, isReplacement, onCancel, frame } = props;
  const save = useRecoveryCodeSave(props);
  const words = useMessages('recoveryCodeSave', enRecoveryCodeSave);
  const { cancel } = useMessages('generic', enWaysOut);
  const well = useRef<HTMLDivElement>(null);
  const { id: form, anchor } = useFormAnchor(save.finish);
  const count = recoveryCodes.length;
  const content = (
    <>
      <Header
        title={isReplacement ? words.replacedTitle : words.title({ count })}
        description={isReplacement ? words.replaced : words.intro({ count })}
        steps={steps}
        emblem={isReplacement ? { icon: checkIcon, tone: 'success' } : undefined}
      />
      <KeepActions sheet={props} sourceRef={well} onKept={save.kept}>
        <CodeWell ref={well} recoveryCodes={recoveryCodes} label={words.listName({ count })} />
      </KeepActions>
      <SaveGateField save={save} gate={saveGate} form={form} count={count} />
      <div className="mfa-actions" data-part="actions">
        <FinishButton save={save} form={form} count={count} />
        {onCancel && (
          <Button variant="quiet" wide onClick={save.cancel} data-part="cancel">
            {cancel}
          </Button>
        )}
      </div>
      {anchor}
    </>
  );
  return frame ? frame(save.state.status, content) : content;
}
