'use client';

import { enRecoveryCodeField } from '../../messages/en/recoveryCodeField.ts';
import { appIcon, Button, Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { useAnnouncement } from '../internal/index.ts';

export interface AppCodeNoticeProps {
  /** Goes to the field for such a code; absent where there is none. */
  onUseApp?: (() => void) | undefined;
  /** The try that it is about: another one is announced again. */
  about: object;
}

/** Six digits in the field for a recovery code belong elsewhere. Announced when it appears. Renders a notice. */
export function AppCodeNotice({ onUseApp, about }: AppCodeNoticeProps) {
  const words = useMessages('recoveryCodeField', enRecoveryCodeField);
  useAnnouncement(words.looksLikeCode, { about });
  return (
    <Notice icon={appIcon} className="mfa-recovery-code-notice" data-part="app-code">
      <span>{words.looksLikeCode}</span>
      {onUseApp && (
        <Button variant="quiet" size="small" onClick={onUseApp} data-part="use-app">
          {words.useAppInstead}
        </Button>
      )}
    </Notice>
  );
}
