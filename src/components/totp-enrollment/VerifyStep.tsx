'use client';

import { useId } from 'react';
import type { TotpEnrollmentView } from '../../flows/index.ts';
import { enTotpEnrollmentLater } from '../../messages/en/totpEnrollmentLater.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, type HeaderProps } from '../internal/Header.tsx';
import {
  ClockHelp,
  CodeField,
  Pause,
  Reference,
  SubmitButton,
  useCodeForm,
} from '../internal/index.ts';
import type { KeyState } from './KeyStep.tsx';
import { serviceName } from './serviceName.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';
import { useVerifyText } from './useVerifyText.ts';

export interface VerifyStepProps extends StepProps {
  state: KeyState;
  steps: HeaderProps['steps'];
  /** The screen to go back to. */
  entry: Exclude<TotpEnrollmentView, 'code'>;
}

/** Asks for the code that the app shows now, which proves that it holds the key. */
export function VerifyStep(props: VerifyStepProps) {
  const { state, steps, names, enrollment, entry, autoSubmit = true } = props;
  const words = useMessages('totpEnrollment', enTotpEnrollmentLater);
  const { period, digits } = state.key.otpauth;
  const length = props.codeLength ?? digits;
  const isBusy = state.status === 'verifying';
  const problem = state.status === 'scan' ? state.problem : undefined;
  const pauseId = useId();
  const isPaused = enrollment.pause > 0;
  const form = useCodeForm({
    name: 'totp',
    length,
    autoSubmit,
    isBusy,
    problem,
    problemText: useVerifyText()(state),
    attempt: state,
    submit: enrollment.submit,
    onEdit: enrollment.edit,
  });
  return (
    <>
      <Header
        title={words.verifyTitle}
        description={words.verify({ length, period, issuer: serviceName(names) })}
        steps={steps}
      />
      <CodeField form={form} />
      {state.rejections > 1 && <ClockHelp />}
      <Reference problem={problem} />
      <Pause id={pauseId} seconds={enrollment.pause} />
      <div className="mfa-actions" data-part="actions">
        <SubmitButton
          form={form.id}
          busy={isBusy}
          disabled={isPaused || problem?.code === 'locked'}
          describedBy={isPaused ? pauseId : undefined}
        />
        <Button
          variant="quiet"
          wide
          disabled={isBusy}
          onClick={() => {
            enrollment.edit();
            enrollment.show(entry);
          }}
          data-part="back"
        >
          {entry === 'qr' ? words.backToQr : words.backToKey}
        </Button>
      </div>
      {form.anchor}
    </>
  );
}
