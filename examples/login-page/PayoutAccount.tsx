import { useState } from 'react';
import { useStepUp } from 'react-mfa-kit';
import { isMfaError, type MfaUser } from 'react-mfa-kit/client';
import { Button, Notice } from 'react-mfa-kit/primitives';
import type { words } from './words.ts';

interface PayoutAccountProps {
  text: (typeof words)['en']['payout'];
  user: MfaUser;
}

/** Something that a stolen session must not read: the request waits until the person has confirmed who they are. */
export function PayoutAccount({ text, user }: PayoutAccountProps) {
  const { withStepUp } = useStepUp();
  const [account, setAccount] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);

  async function show() {
    setIsBusy(true);
    setHasFailed(false);
    try {
      const ask = withStepUp(fetch, { reason: text.reason });
      const headers = { authorization: `Bearer ${user.token}` };
      const response = await ask('/demo/payout', { headers, cache: 'no-store' });
      const answer = await response.json();
      setAccount(answer.data.account);
    } catch (error) {
      // Who closed the dialog knows that nothing was shown.
      setHasFailed(!isMfaError(error) || error.code === 'network');
    }
    setIsBusy(false);
  }

  return (
    <section className="host-payout" aria-labelledby="payout-title">
      <div>
        <h2 id="payout-title">{text.title}</h2>
        <output dir="ltr">{account ?? '•••• 5555'}</output>
      </div>
      <Button
        size="small"
        busy={isBusy}
        onClick={account === undefined ? () => void show() : () => setAccount(undefined)}
      >
        {account === undefined ? text.show : text.hide}
      </Button>
      {hasFailed && (
        <Notice tone="danger" role="alert">
          {text.failed}
        </Notice>
      )}
    </section>
  );
}
