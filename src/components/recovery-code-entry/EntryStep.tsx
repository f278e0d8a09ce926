'use client';

import { type ReactNode, useContext, useId } from 'react';
import type { RecoveryCodeEntry, RecoveryCodeEntryState } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, HeaderIds, SubmitButton, useAnnouncement } from '../internal/index.ts';
import { useLazy } from '../internal/useLazy.ts';
import { laterStep } from './laterStep.ts';
import type { RecoveryCodeEntryProps } from './RecoveryCodeEntry.tsx';
import { RecoveryCodeField } from './RecoveryCodeField.tsx';
import { useRecoveryForm } from './useRecoveryForm.tsx';

export interface EntryStepProps
  extends Pick<RecoveryCodeEntryProps, 'alphabet' | 'support' | 'onUseApp'> {
  state: Extract<RecoveryCodeEntryState, { status: 'entry' | 'verifying' }>;
  flow: RecoveryCodeEntry;
  /** Stands between the header and the field. */
  account?: ReactNode | undefined;
  /** Leaves for the list of other ways; absent where there is none. */
  onAnotherWay?: (() => void) | undefined;
  /** Absent where leaving has a button elsewhere, or none. */
  onCancel?: (() => void) | undefined;
}

/** Asks for a recovery code, sends it, and says what became of it. */
export function EntryStep(props: EntryStepProps) {
  const { state, flow, account, support, onUseApp } = props;
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  const ids = useHeaderIds();
  const pauseId = useId();
  const form = useRecoveryForm(props);
  const later = useLazy(laterStep, 'soon');
  const isBusy = state.status === 'verifying';
  const { problem, mistake } = state.status === 'entry' ? state : {};
  const isUnknown = problem?.code === 'unknown-outcome';
  const isUnmatched = problem?.code === 'recovery-code-rejected';
  useAnnouncement(isBusy ? words.checking : undefined);
  return (
    <>
      <HeaderIds.Provider value={ids}>
        <Header
          title={isUnknown ? words.outcomeTitle : words.title}
          description={isUnknown ? words.outcome : words.intro}
        />
      </HeaderIds.Provider>
      {account}
      <RecoveryCodeField form={form} reasonId={isUnknown ? ids.description : undefined} />
      {later && mistake?.status === 'app-code' && (
        <later.AppCodeNotice onUseApp={onUseApp} about={state} />
      )}
      {later && <later.Reference problem={isUnmatched ? undefined : problem} />}
      {later && <later.Pause id={pauseId} seconds={flow.pause} />}
      <div className="mfa-actions" data-part="actions">
        <Actions {...props} form={form.id} pauseId={pauseId} isUnknown={isUnknown} />
      </div>
      {isUnknown && support}
      {form.anchor}
    </>
  );
}

interface ActionsProps extends EntryStepProps {
  form: string;
  pauseId: string;
  isUnknown: boolean;
}

/** After a lost answer the way back to the login comes first, as the text says; the code can still be sent again. */
function Actions(props: ActionsProps) {
  const { state, flow, form, pauseId, isUnknown, onAnotherWay, onCancel } = props;
  const words = useMessages('generic', enGeneric);
  const isBusy = state.status === 'verifying';
  const isPaused = flow.pause > 0;
  const goesBack = isUnknown && onCancel !== undefined;
  return (
    <>
      {goesBack && (
        <Button variant="primary" wide onClick={onCancel} data-part="sign-in-again">
          {words.signInAgain}
        </Button>
      )}
      {goesBack ? (
        <Button type="submit" form={form} wide disabled={isPaused} data-part="submit">
          {words.verifyCode}
        </Button>
      ) : (
        <SubmitButton
          form={form}
          busy={isBusy}
          disabled={isPaused}
          describedBy={isPaused ? pauseId : undefined}
        />
      )}
      {onAnotherWay && (
        <Button
          variant="quiet"
          wide
          disabled={isBusy}
          onClick={onAnotherWay}
          data-part="another-way"
        >
          {words.tryAnotherWay}
        </Button>
      )}
      {onCancel && !goesBack && (
        <Button variant="quiet" wide disabled={isBusy} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}

/** The ids that a dialog around it may have given, and one for the field to point to. */
function useHeaderIds() {
  const given = useContext(HeaderIds);
  const own = useId();
  return { ...given, description: given.description ?? own };
}
