'use client';

import { useState } from 'react';
import { enActions } from '../../messages/en/actions.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { plainName } from '../../messages/index.ts';
import {
  Button,
  DialogClose,
  DialogPopup,
  DialogRoot,
  DialogTitle,
  expandIcon,
  Icon,
  Notice,
  QrCode,
  warnIcon,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Skeleton, useAnnouncement } from '../internal/index.ts';
import type { TotpNames } from './useTotpNames.ts';

export interface QrWellProps {
  /** Not there yet while the key is asked for. */
  uri: string | undefined;
  names: TotpNames;
  /** It could not be drawn. */
  isMissing: boolean;
  onMissing: () => void;
}

/** The QR code, and a larger one for cameras that cannot make out the small one; or why there is none. Renders `<div>`. */
export function QrWell({ uri, names, isMissing, onMissing }: QrWellProps) {
  const { qrMissing } = useMessages('totpEnrollment', enTotpEnrollment);
  useAnnouncement(isMissing ? qrMissing : undefined);
  if (isMissing) {
    return (
      <Notice tone="warning" icon={warnIcon} data-part="qr-missing">
        {qrMissing}
      </Notice>
    );
  }
  return (
    <div className="mfa-qr-code" data-part="qr-well">
      {uri === undefined ? (
        <>
          <Skeleton size="qr" />
          <Skeleton size="action" />
        </>
      ) : (
        <Drawn uri={uri} names={names} onMissing={onMissing} />
      )}
    </div>
  );
}

function Drawn({
  uri,
  names,
  onMissing,
}: Pick<QrWellProps, 'names' | 'onMissing'> & { uri: string }) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const { close } = useMessages('generic', enActions);
  const [isLarge, setIsLarge] = useState(false);
  const issuer = plainName(names.issuer || window.location.hostname);
  const label = words.qrName({ issuer, account: plainName(names.account || issuer) });
  return (
    <>
      <QrCode value={uri} label={label} onError={onMissing} />
      <Button variant="quiet" size="small" onClick={() => setIsLarge(true)} data-part="enlarge">
        <Icon shape={expandIcon} />
        {words.enlarge}
      </Button>
      <DialogRoot open={isLarge} onDismiss={() => setIsLarge(false)}>
        <DialogPopup className="mfa-qr-dialog">
          <DialogTitle>{words.enlargedTitle}</DialogTitle>
          <QrCode value={uri} label={label} />
          <DialogClose aria-label={close} />
        </DialogPopup>
      </DialogRoot>
    </>
  );
}
