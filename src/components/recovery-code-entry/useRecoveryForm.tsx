'use client';

import {
  type ChangeEvent,
  type CompositionEvent,
  type ReactElement,
  type RefCallback,
  useRef,
} from 'react';
import { useForm } from 'react-hook-form';
import { useFormAnchor } from '../../primitives/index.ts';
import { groupTyped, type RecoveryCodeShape, readRecoveryShape } from '../../text/index.ts';
import { useErrorFocus } from '../internal/useErrorFocus.ts';
import type { EntryStepProps } from './EntryStep.tsx';
import { useRecoveryText } from './useRecoveryText.ts';

/** What `RecoveryCodeField` and the submit button need. */
export interface RecoveryForm {
  /** The id for `form={…}` of the submit button. */
  id: string;
  /** To be rendered once, anywhere in the component. */
  anchor: ReactElement;
  hint: string;
  /** What stands under the field. */
  error: string | undefined;
  /** To be spread on the input. */
  input: RecoveryInputProps;
}

interface RecoveryInputProps {
  name: string;
  form: string;
  ref: RefCallback<HTMLInputElement>;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onCompositionEnd(event: CompositionEvent<HTMLInputElement>): void;
}

/**
 * The form around one recovery code. The field stays uncontrolled, so that no attribute of the page
 * holds the code; what is refused stays in it, selected.
 */
export function useRecoveryForm({ state, flow, alphabet }: EntryStepProps): RecoveryForm {
  const own = useRef<HTMLInputElement | null>(null);
  const shape = readRecoveryShape(alphabet);
  const { register, handleSubmit, setValue } = useForm<Record<string, string>>();
  const { ref, onChange } = register(name);
  const { hint, error, reason } = useRecoveryText(state, shape);
  const { mistake, problem } = state.status === 'entry' ? state : {};
  useErrorFocus(own, mistake || problem ? state : undefined, {
    text: error ?? reason,
    isReplaced: mistake?.status !== 'wrong-length',
    isLeaving: false,
  });

  const { id, anchor } = useFormAnchor(() => {
    // Some input methods tell nobody of the last change; the field itself knows it.
    if (own.current) setValue(name, own.current.value);
    void handleSubmit((values) => flow.submit(values[name] ?? ''))();
  });
  const input: RecoveryInputProps = {
    name,
    form: id,
    ref(element) {
      own.current = element;
      ref(element);
    },
    onChange(event) {
      const { isComposing }: Event & Partial<InputEvent> = event.nativeEvent;
      if (!isComposing) group(event.target, shape);
      void onChange(event);
      flow.edit();
    },
    onCompositionEnd: (event) => group(event.currentTarget, shape),
  };
  return { id, anchor, hint, error, input };
}

/** Password managers leave fields of this name alone. */
const name = 'recovery-code';

/**
 * Groups what is typed at the end of the field. In the middle nothing moves under the caret. A
 * selection is set in a focused input only: Safari moves the focus.
 */
function group(input: HTMLInputElement, shape: RecoveryCodeShape | undefined): void {
  const { value, selectionEnd } = input;
  if (!shape || selectionEnd !== value.length) return;
  const grouped = groupTyped(value, shape);
  // Writing ends the browser's undo.
  if (grouped === value) return;
  input.value = grouped;
  if (input.matches(':focus')) input.setSelectionRange(grouped.length, grouped.length);
}
