'use client';

import type { RecoveryCodeSave, SaveGate } from '../../flows/index.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { Checkbox } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { TypeBackField } from './TypeBackField.tsx';

export interface SaveGateFieldProps {
  save: RecoveryCodeSave;
  gate: SaveGate;
  /** The id of the form that finishes. */
  form: string;
  count: number;
}

/** What a person does to show that the codes are saved: a box, one code typed back, or nothing. */
export function SaveGateField({ save, gate, form, count }: SaveGateFieldProps) {
  const { acknowledge } = useMessages('recoveryCodeSave', enRecoveryCodeSave);
  switch (gate) {
    case 'none':
      return null;
    case 'type-back':
      return <TypeBackField save={save} form={form} />;
    case 'acknowledge':
      return (
        <Checkbox form={form} onCheckedChange={save.acknowledge} data-part="acknowledge">
          {acknowledge({ count })}
        </Checkbox>
      );
    default:
      return gate satisfies never;
  }
}
