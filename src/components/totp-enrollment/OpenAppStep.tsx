'use client';

import { useState } from 'react';
import { enActions } from '../../messages/en/actions.ts';
import { enCopyButton } from '../../messages/en/copyButton.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Skeleton } from '../internal/index.ts';
import { LeaveActions } from './LeaveActions.tsx';
import { OpenAppLink } from './OpenAppLink.tsx';
import type { ScanStepProps } from './ScanStep.tsx';
import { SetupKey } from './SetupKey.tsx';
import { serviceName } from './serviceName.ts';

/** The key on the device that holds the app: a link into it, the key as text, and the QR code for another device. */
export function OpenAppStep(props: ScanStepProps) {
  const { otpauth, steps, names, enrollment, isLeaving } = props;
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { history } = useMessages('copyButton', enCopyButton);
  const generic = useMessages('generic', enActions);
  const [isCopied, setIsCopied] = useState(false);
  return (
    <>
      <Header
        title={words.title}
        description={
          otpauth || names.issuer
            ? words.openAppIntro({ issuer: serviceName(names) })
            : words.preparing
        }
        steps={steps}
      />
      <div className="mfa-actions" data-part="open-app">
        {otpauth ? (
          <OpenAppLink uri={otpauth.uri} variant="primary" />
        ) : (
          <Skeleton size="control" />
        )}
        <p className="mfa-field-description" data-part="hint">
          {isCopied ? history : words.openAppHelp}
        </p>
      </div>
      <SetupKey
        secret={otpauth?.secret}
        isOpenAtFirst
        onCopied={() => {
          setIsCopied(true);
          enrollment.copied();
        }}
      />
      <hr className="mfa-rule" />
      <div className="mfa-actions" data-part="actions">
        {otpauth ? (
          <>
            <Button
              wide
              busy={isLeaving}
              onClick={() => enrollment.show('code')}
              data-part="continue"
            >
              {generic.continue}
            </Button>
            <Button variant="quiet" wide onClick={() => enrollment.show('qr')} data-part="show-qr">
              {words.showQr}
            </Button>
          </>
        ) : (
          <>
            <Skeleton size="control" />
            <Skeleton size="link" />
          </>
        )}
        <LeaveActions {...props} />
      </div>
    </>
  );
}
