'use client';

import type { MouseEvent } from 'react';
import { enTotpEnrollment } from '../../messages/en/totpEnrollment.ts';
import { Button, externalIcon, Icon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';

export interface OpenAppLinkProps {
  uri: string;
  variant: 'primary' | 'quiet';
}

/**
 * A link that hands the key to an app on this device. The address is written into it for the press
 * alone: between presses no attribute of the page holds the key. Renders `<a>`.
 */
export function OpenAppLink({ uri, variant }: OpenAppLinkProps) {
  const { openApp } = useMessages('totpEnrollment', enTotpEnrollment);
  function arm(event: MouseEvent<HTMLElement>) {
    const link = event.currentTarget;
    link.setAttribute('href', uri);
    // The browser follows the link when all handlers have run, and before the next task.
    setTimeout(() => link.setAttribute('href', resting));
  }
  return (
    <Button
      variant={variant}
      wide
      data-part="open-app-link"
      render={<a href={resting} />}
      onClick={arm}
    >
      {openApp}
      <Icon shape={externalIcon} />
    </Button>
  );
}

/** Says to the browser, and to whoever reads its status line, what kind of link it is. */
const resting = 'otpauth://totp/';
