'use client';

import type { RecoveryCodeSave, SaveGate } from '../../flows/index.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { Checkbox } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { createLazy } from '../internal/createLazy.ts';
import { Reload } from '../internal/Reload.tsx';
import { Skeleton } from '../internal/Skeleton.tsx';
import { useLazy } from '../internal/useLazy.ts';
import type { TypeBackFieldProps } from './TypeBackField.tsx';

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
      return (
        <Reload>
          <TypeBack save={save} form={form} />
        </Reload>
      );
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

/** Most hosts ask for the box, so the field and its words come when they are wanted. */
export const typeBackField = createLazy(() => import('./TypeBackField.tsx'));

function TypeBack(props: TypeBackFieldProps) {
  const loaded = useLazy(typeBackField);
  return loaded ? <loaded.TypeBackField {...props} /> : <Skeleton size="field" />;
}
