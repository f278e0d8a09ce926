'use client';

import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, type HeaderProps } from '../internal/Header.tsx';
import { serviceName } from './serviceName.ts';
import type { StepProps } from './TotpEnrollmentView.tsx';

/** The screen of the key, in its size, while the key is on its way. */
export function RequestingStep({ names, isTouch, steps }: StepProps & Pick<HeaderProps, 'steps'>) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const description =
    isTouch && names.issuer
      ? words.openAppIntro({ issuer: serviceName(names) })
      : words.scanNoIssuer;
  return (
    <>
      <Header title={words.title} description={description} steps={steps} />
      <div className="mfa-stack" aria-hidden="true" data-part="skeleton">
        {isTouch ? null : (
          <div className="mfa-qr-code">
            <span className="mfa-skeleton" data-size="qr" />
            <span className="mfa-skeleton" data-size="action" />
          </div>
        )}
        <span className="mfa-skeleton" data-size="control" />
        <span className="mfa-skeleton" data-size="control" />
      </div>
    </>
  );
}
