'use client';

import { useState } from 'react';
import { enGeneric } from '../../messages/en/generic.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { plainName } from '../../messages/index.ts';
import {
  Button,
  DialogClose,
  DialogPopup,
  DialogRoot,
  DialogTitle,
  Icon,
  QrCode,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { TotpNames } from './useTotpNames.ts';

export interface QrWellProps {
  uri: string;
  names: TotpNames;
  onError: () => void;
}

/** The QR code, and a larger one for cameras that cannot make out the small one. Renders `<div>`. */
export function QrWell({ uri, names, onError }: QrWellProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { close } = useMessages('generic', enGeneric);
  const [isLarge, setIsLarge] = useState(false);
  const issuer = plainName(names.issuer || window.location.hostname);
  const label = words.qrName({ issuer, account: plainName(names.account || issuer) });
  return (
    <div className="mfa-qr-code" data-part="qr-well">
      <QrCode value={uri} label={label} onError={onError} />
      <Button variant="quiet" size="small" onClick={() => setIsLarge(true)} data-part="enlarge">
        <Icon name="expand" />
        {words.enlarge}
      </Button>
      <DialogRoot open={isLarge} onDismiss={() => setIsLarge(false)}>
        <DialogPopup className="mfa-qr-dialog">
          <DialogTitle>{words.enlargedTitle}</DialogTitle>
          <QrCode value={uri} label={label} />
          <DialogClose aria-label={close} />
        </DialogPopup>
      </DialogRoot>
    </div>
  );
}
