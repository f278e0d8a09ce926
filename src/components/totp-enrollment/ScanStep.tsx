'use client';

import { useState } from 'react';
import type { OtpauthUri } from '../../client/otpauthUri.ts';
import { enActions } from '../../messages/en/actions.ts';
import { enCopyButton } from '../../messages/en/copyButton.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, type HeaderProps } from '../internal/Header.tsx';
import { Skeleton } from '../internal/index.ts';
import { LeaveActions } from './LeaveActions.tsx';
import { OpenAppLink } from './OpenAppLink.tsx';
import { QrWell } from './QrWell.tsx';
import { SetupKey } from './SetupKey.tsx';
import { serviceName } from './serviceName.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';

export interface ScanStepProps extends StepProps {
  /** Not there yet while it is asked for: its place is kept. */
  otpauth: OtpauthUri | undefined;
  steps: HeaderProps['steps'];
  /** The next screen is on its way. */
  isLeaving: boolean;
}

/** The key as a QR code, and below it as text for whoever cannot scan. */
export function ScanStep(props: ScanStepProps) {
  const { otpauth, steps, names, enrollment, isLeaving } = props;
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { history } = useMessages('copyButton', enCopyButton);
  const generic = useMessages('generic', enActions);
  const [isQrMissing, setIsQrMissing] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  function onCopied() {
    setIsCopied(true);
    enrollment.copied();
  }
  return (
    <>
      <Header
        title={words.title}
        description={names.issuer ? words.scan({ issuer: serviceName(names) }) : words.scanNoIssuer}
        steps={steps}
      />
      <QrWell
        uri={otpauth?.uri}
        names={names}
        isMissing={isQrMissing}
        onMissing={() => setIsQrMissing(true)}
      />
      <div className="mfa-stack-tight" data-part="key">
        <SetupKey
          // Another one, so that the key opens by itself where it is all there is.
          key={String(isQrMissing)}
          secret={otpauth?.secret}
          isOpenAtFirst={isQrMissing}
          isAfterQr={!isQrMissing}
          onCopied={onCopied}
        />
        <p className="mfa-field-description" data-part="hint">
          {isCopied ? history : words.noApp}
        </p>
      </div>
      <div className="mfa-actions" data-part="actions">
        {otpauth ? (
          <>
            <Button
              variant="primary"
              wide
              busy={isLeaving}
              onClick={() => enrollment.show('code')}
              data-part="continue"
            >
              {generic.continue}
            </Button>
            <OpenAppLink uri={otpauth.uri} variant="quiet" />
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
