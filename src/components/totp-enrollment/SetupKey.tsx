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
  onCopied: () => void;
}

/** The key to be typed, behind a disclosure: while that is closed, the page does not hold it as text. Renders `<div>`. */
export function SetupKey({ secret, isOpenAtFirst, onCopied }: SetupKeyProps) {
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
      {isOpen && <Key id={id} secret={secret} onCopied={onCopied} />}
    </div>
  );
}

function Key({ id, secret, onCopied }: { id: string; secret: string; onCopied: () => void }) {
  const words = useMessages('copyButton', enCopyButton);
  const [isRefused, setIsRefused] = useState(false);
  const value = useRef<HTMLParagraphElement>(null);
  return (
    <div id={id} className="mfa-setup-key-body" data-part="setup-key-body">
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
      {isRefused && <CopyRefused />}
    </div>
  );
}
