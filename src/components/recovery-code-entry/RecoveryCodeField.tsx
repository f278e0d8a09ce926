'use client';

import { enRecoveryCodeField } from '../../messages/en/recoveryCodeField.ts';
import { Field, Input, privateAttributes, privateClass } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { RecoveryForm } from './useRecoveryForm.tsx';

export interface RecoveryCodeFieldProps {
  form: RecoveryForm;
  /** The id of a text elsewhere that says what became of the code. */
  reasonId?: string | undefined;
}

/** The field for a recovery code with its label, and under it a hint or what is wrong. Renders `<div>`. */
export function RecoveryCodeField({ form, reasonId }: RecoveryCodeFieldProps) {
  const { label } = useMessages('recoveryCodeField', enRecoveryCodeField);
  return (
    <Field label={label} description={form.hint} error={form.error}>
      {(control) => (
        <Input
          {...control}
          {...form.input}
          {...privateAttributes}
          aria-describedby={[reasonId, control['aria-describedby']].filter(Boolean).join(' ')}
          aria-invalid={control['aria-invalid'] ?? (reasonId === undefined ? undefined : true)}
          className={`mfa-recovery-code-input ${privateClass}`}
          data-part="recovery-code-input"
          kind="code"
          dir="ltr"
          translate="no"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
        />
      )}
    </Field>
  );
}
