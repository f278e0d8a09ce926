'use client';

import {
  type ChangeEvent,
  type FocusEvent,
  type ReactElement,
  type RefCallback,
  useEffect,
  useRef,
} from 'react';
import { useForm } from 'react-hook-form';
import type { MfaError } from '../../client/index.ts';
import { useFormAnchor } from '../../primitives/index.ts';
import { useLatest } from '../../provider/index.ts';
import { type OtpMode, readOtp } from '../../text/index.ts';
import { findMistake } from './findMistake.ts';
import { useErrorFocus } from './useErrorFocus.ts';
import { useMistakeText } from './useMistakeText.ts';

export interface CodeFormOptions {
  /** Of the field. Password managers know a code by such names as `totp`. */
  name: string;
  length: number;
  /** @default 'numeric' */
  mode?: OtpMode | undefined;
  /** Sends a whole code as soon as a person has brought it in. */
  autoSubmit: boolean;
  /** A code is with the server. */
  isBusy: boolean;
  /** Nothing can be sent yet: a whole code goes as soon as it can. */
  isWaiting?: boolean | undefined;
  /** What became of the code that was sent last, and its words here. */
  problem?: MfaError | undefined;
  problemText?: string | undefined;
  /** The flow's state: another object with a problem is another failure. */
  attempt: object;
  /** Takes a whole code. `isAuto`: no button was pressed. */
  submit(code: string, options: { isAuto: boolean }): void;
  /** The person types, so what was said about the code before is over. */
  onEdit?: (() => void) | undefined;
}

/** What `CodeField` and `SubmitButton` need. */
export interface CodeForm {
  /** The id for `form={…}` of the submit button. */
  id: string;
  /** To be rendered once, anywhere in the component. */
  anchor: ReactElement;
  /** What stands under the field. */
  error: string | undefined;
  length: number;
  mode: OtpMode;
  autoSubmit: boolean;
  isBusy: boolean;
  /** To be spread on the `OtpField`. */
  input: CodeInputProps;
}

interface CodeInputProps {
  name: string;
  form: string;
  ref: RefCallback<HTMLInputElement>;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onBlur(event: FocusEvent<HTMLInputElement>): void;
  onComplete(code: string): void;
}

/**
 * The form around one code: reads what was typed, sends it, and keeps it in the field, selected, when
 * it is refused. The field stays uncontrolled, so that no attribute of the page holds the code.
 */
export function useCodeForm(options: CodeFormOptions): CodeForm {
  const { name, length, mode = 'numeric', autoSubmit, isBusy } = options;
  const latest = useLatest(options);
  const queue = useRef<string>(undefined);
  const field = useCodeValue(name, { length, mode }, options.problemText);
  useProblem(options, queue, field);

  const { id, anchor } = useFormAnchor(() =>
    field.send((code) => {
      const { isBusy, isWaiting, submit } = latest.current;
      if (isWaiting) queue.current = code;
      else if (!isBusy) submit(code, { isAuto: false });
    }),
  );
  function onChange(event: ChangeEvent<HTMLInputElement>) {
    field.input.onChange(event);
    options.onEdit?.();
  }
  function onComplete(code: string) {
    if (!latest.current.autoSubmit) return;
    // One that arrives too early is not lost: it goes when the last one was refused, or the wait is over.
    if (latest.current.isBusy || latest.current.isWaiting) queue.current = code;
    // The field tells that a code is whole before it tells that it was edited, and an edit ends what
    // is said about a code: the flow's answer has to come after both.
    else queueMicrotask(() => latest.current.submit(code, { isAuto: true }));
  }
  const input = { ...field.input, form: id, onChange, onComplete };
  return { id, anchor, error: field.error, length, mode, autoSubmit, isBusy, input };
}

/** Takes the flow's word about the last code, unless a newer code waits already. */
function useProblem(
  options: CodeFormOptions,
  queue: { current: string | undefined },
  field: { holds(code: string | undefined): boolean; showProblem(): void },
) {
  const latest = useLatest({ ...options, field });
  const { attempt, problem } = options;
  const handled = useRef<object>(undefined);
  useEffect(() => {
    const { submit, field, isBusy, isWaiting } = latest.current;
    if (isBusy || isWaiting || handled.current === attempt) return;
    handled.current = attempt;
    const next = queue.current;
    queue.current = undefined;
    const mayGo = problem === undefined || problem.code === 'code-rejected';
    if (next !== undefined && mayGo && field.holds(next)) submit(next, { isAuto: true });
    else if (problem) field.showProblem();
  }, [attempt, problem, queue, latest]);
}

/** The text of the field, and why it was refused, in react-hook-form's hands. */
function useCodeValue(
  name: string,
  shape: { length: number; mode: OtpMode },
  problemText: string | undefined,
) {
  const own = useRef<HTMLInputElement | null>(null);
  const form = useForm<Record<string, string>>({
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { setValue, setError, clearErrors, getValues, handleSubmit } = form;
  const { ref, onChange, onBlur } = form.register(name, {
    validate: (text = '') => findMistake(text, shape) === undefined,
  });
  const mistakeText = useMistakeText(shape);
  const error = form.formState.errors[name];
  const mistake = error && findMistake(getValues(name) ?? '', shape);
  const isProblem = error?.type === 'problem';
  const text = error && (isProblem ? problemText : mistake && mistakeText(mistake));
  useErrorFocus(own, error, {
    text,
    isReplaced: isProblem || mistake?.type !== 'wrong-length',
    isLeaving: error?.type === 'left',
  });

  return {
    error: text,
    showProblem: () => setError(name, { type: 'problem' }),
    /** Whether the code still stands there. */
    holds: (code: string | undefined) => code === readCode(own.current?.value, shape),
    send(submit: (code: string) => void) {
      // Some input methods tell nobody of the last change; the field itself knows it.
      if (own.current) setValue(name, own.current.value);
      void handleSubmit((values) => submit(readCode(values[name], shape)))();
    },
    input: {
      name,
      ref: (input: HTMLInputElement | null) => {
        own.current = input;
        ref(input);
      },
      onChange(event: ChangeEvent<HTMLInputElement>) {
        void onChange(event);
        clearErrors(name);
      },
      onBlur(event: FocusEvent<HTMLInputElement>) {
        void onBlur(event);
        const reading = readOtp(event.target.value, shape);
        if (reading.status !== 'code' && !error) setError(name, { type: 'left' });
      },
    },
  };
}

function readCode(text: string | undefined, shape: { length: number; mode: OtpMode }): string {
  const reading = readOtp(text ?? '', shape);
  return reading.status === 'code' ? reading.code : '';
}
