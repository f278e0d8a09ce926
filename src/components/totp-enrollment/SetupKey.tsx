'use client';

import { Fragment, useId, useRef, useState } from 'react';
import { enCopyButton } from '../../messages/en/copyButton.ts';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import {
  CopyButton,
  chevronIcon,
  Icon,
  privateAttributes,
  privateClass,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { CopyRefused, Skeleton } from '../internal/index.ts';

export interface SetupKeyProps {
  /** Not there yet while the key is asked for. */
  secret: string | undefined;
  isOpenAtFirst: boolean;
  /** It stands below the QR code, for a phone that cannot scan it. */
  isAfterQr?: boolean | undefined;
  onCopied: () => void;
}

/** The key to be typed, behind a disclosure: while that is closed, the page does not hold it as text. Renders `<div>`. */
export function SetupKey({ secret, isOpenAtFirst, ...rest }: SetupKeyProps) {
  const words = useMessages('totpEnrollment', enTotpEnrollment);
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  if (secret === undefined) return <Skeleton size={isOpenAtFirst ? 'key' : 'control'} />;
  return (
    <div className="mfa-setup-key" data-part="setup-key" data-state={isOpen ? 'open' : 'closed'}>
      <button
        type="button"
        className="mfa-setup-key-toggle"
        data-part="setup-key-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{isOpen ? words.hideKey : words.showKey}</span>
        <Icon shape={chevronIcon} size="small" />
      </button>
      {isOpen && <Key {...rest} id={id} secret={secret} />}
    </div>
  );
}

interface KeyProps extends Omit<SetupKeyProps, 'isOpenAtFirst'> {
  id: string;
  secret: string;
}

function Key({ id, secret, isAfterQr, onCopied }: KeyProps) {
  const words = useMessages('copyButton', enCopyButton);
  const { key, keyLabel, keyLabelAfterQr } = useMessages('totpEnrollment', enTotpEnrollment);
  const [isRefused, setIsRefused] = useState(false);
  const value = useRef<HTMLParagraphElement>(null);
  return (
    <div id={id} className="mfa-setup-key-body" data-part="setup-key-body">
      <div className="mfa-setup-key-text" data-part="setup-key-text">
        <p className="mfa-field-description" data-part="setup-key-label">
          {isAfterQr ? keyLabelAfterQr : keyLabel}
        </p>
        <p
          ref={value}
          className={`mfa-setup-key-value ${privateClass}`}
          data-part="setup-key-value"
          dir="ltr"
          translate="no"
          {...privateAttributes}
        >
          {secret.match(/.{1,4}/g)?.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a key may be alike.
            <Fragment key={index}>
              <span className="mfa-setup-key-group">{group}</span>
              <wbr />
            </Fragment>
          ))}
        </p>
      </div>
      <CopyButton
        size="small"
        text={secret}
        aria-label={words.copyKey}
        copiedLabel={words.copied}
        announcement={words.keyCopied}
        sourceRef={value}
        onCopied={() => {
          setIsRefused(false);
          onCopied();
        }}
        onRefused={() => setIsRefused(true)}
      >
        {words.copy}
      </CopyButton>
      {isAfterQr && (
        <p className="mfa-setup-key-help mfa-field-description" data-part="setup-key-help">
          {key}
        </p>
      )}
      {isRefused && <CopyRefused />}
    </div>
  );
}
