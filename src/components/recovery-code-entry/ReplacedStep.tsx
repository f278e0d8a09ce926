'use client';

import type { RecoveryCodeEntry, RecoveryCodeEntryState } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { enRecoveryCodeEntry } from '../../messages/en/recoveryCodeEntry.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { appIcon, Button, warnIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header } from '../internal/index.ts';
import { SaveStep } from '../recovery-code-save/index.ts';
import type { RecoveryCodeEntryProps } from './RecoveryCodeEntry.tsx';

export interface ReplacedStepProps extends Pick<RecoveryCodeEntryProps, 'saveGate' | 'issuer'> {
  state: Extract<RecoveryCodeEntryState, { status: 'saving-code' | 'done' }>;
  flow: Pick<RecoveryCodeEntry, 'finish' | 'setUpAgain'>;
  /** The host can set an app up again. */
  canSetUpAgain?: boolean | undefined;
}

/** What comes after a recovery code that worked: the new one to save, or that none came, and the offer to set up an app again. */
export function ReplacedStep(props: ReplacedStepProps) {
  const { state, flow, saveGate, issuer } = props;
  if (state.status === 'done') return <OfferStep {...props} />;
  const { recoveryCodes, user } = state;
  if (recoveryCodes.length === 0) return <MissingStep {...props} />;
  return (
    <SaveStep
      recoveryCodes={recoveryCodes}
      isReplacement={recoveryCodes.length === 1}
      account={user.email || user.username || user.phone || undefined}
      issuer={issuer}
      saveGate={saveGate}
      onSuccess={flow.finish}
    />
  );
}

/** Whoever needed a recovery code has lost the app, as a rule. */
function OfferStep({ flow }: ReplacedStepProps) {
  const words = useMessages('recoveryCodeEntry', enRecoveryCodeEntry);
  return (
    <>
      <Header
        emblem={{ icon: appIcon }}
        title={words.setUpAgainTitle}
        description={words.setUpAgain}
      />
      <Offer flow={flow} />
    </>
  );
}

/** The old code is gone and there is no other, which a person has to know before they go on. */
function MissingStep({ flow, canSetUpAgain }: ReplacedStepProps) {
  const words = useMessages('recoveryCodeSave', enRecoveryCodeSave);
  const generic = useMessages('generic', enGeneric);
  return (
    <>
      <Header emblem={{ icon: warnIcon }} title={words.missingTitle} description={words.missing} />
      {canSetUpAgain ? (
        <Offer flow={flow} />
      ) : (
        <div className="mfa-actions" data-part="actions">
          <Button variant="primary" wide onClick={flow.finish} data-part="continue">
            {generic.continue}
          </Button>
        </div>
      )}
    </>
  );
}

function Offer({ flow }: Pick<ReplacedStepProps, 'flow'>) {
  const { title } = useMessages('totpEnrollment', enTotpEnrollment);
  const { notNow } = useMessages('generic', enGeneric);
  return (
    <div className="mfa-actions" data-part="actions">
      <Button variant="primary" wide onClick={flow.setUpAgain} data-part="set-up-again">
        {title}
      </Button>
      <Button wide onClick={flow.finish} data-part="not-now">
        {notNow}
      </Button>
    </div>
  );
}
