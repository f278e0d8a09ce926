'use client';

import type { ReactNode } from 'react';
import { enActions } from '../../messages/en/actions.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';

export interface SubmitButtonProps {
  /** The id of the form that it submits. */
  form: string;
  busy?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Says why it is disabled. */
  describedBy?: string | undefined;
  /** @default the words for verifying a code */
  children?: ReactNode | undefined;
}

/** The one filled button of a step that asks for a code. Renders `<button>`. */
export function SubmitButton({ form, busy, disabled, describedBy, children }: SubmitButtonProps) {
  const words = useMessages('generic', enActions);
  return (
    <Button
      type="submit"
      variant="primary"
      wide
      form={form}
      busy={busy}
      disabled={disabled}
      aria-describedby={describedBy}
      data-part="submit"
    >
      {children ?? (busy ? words.verifying : words.verifyCode)}
    </Button>
  );
}
