'use client';

import { useId } from 'react';
import type { MissingSave, RecoveryCodeSave } from '../../flows/index.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { alertIcon, Button, Icon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/useAnnouncement.ts';

export interface FinishButtonProps {
  save: RecoveryCodeSave;
  /** The id of the form that finishes. */
  form: string;
  count: number;
}

/** Ends the step, or says what is missing when it is pressed too early. Renders `<button>` and the reason below it. */
export function FinishButton({ save, form, count }: FinishButtonProps) {
  const words = useMessages('recoveryCodeSave', enRecoveryCodeSave);
  const id = useId();
  const reason = reasonFor(save.missing);
  const hasTried = save.state.status === 'saving-code' && save.state.missing !== undefined;
  useAnnouncement(hasTried ? reason : undefined, { assertive: true, about: save.state });

  function reasonFor(missing: MissingSave | undefined): string | undefined {
    if (missing === 'saving') return words.needsSaving({ count });
    if (missing === 'acknowledgement') return words.needsBox({ count });
    return undefined;
  }
  return (
    <>
      {/* Looks disabled and is not: a press must say why. */}
      <Button
        type="submit"
        form={form}
        variant="primary"
        wide
        aria-disabled={save.missing !== undefined || undefined}
        aria-describedby={reason === undefined ? undefined : id}
        data-part="finish"
      >
        {words.finish}
      </Button>
      {reason !== undefined && (
        <p
          id={id}
          className={hasTried ? 'mfa-field-error' : 'mfa-field-description'}
          data-part="reason"
        >
          {hasTried && <Icon shape={alertIcon} size="small" />}
          <span>{reason}</span>
        </p>
      )}
    </>
  );
}
