'use client';

import { type ReactNode, type RefObject, useState } from 'react';
import type { RecoveryCodeSave } from '../../flows/index.ts';
import { enCopyButton } from '../../messages/en/copyButton.ts';
import { enRecoveryCodeSave } from '../../messages/en/recoveryCodeSave.ts';
import { announce, Button, CopyButton, Icon, Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { CopyRefused } from '../internal/CopyRefused.tsx';
import { useAnnouncement } from '../internal/useAnnouncement.ts';
import { downloadText } from './downloadText.ts';
import { usePrint } from './usePrint.ts';
import type { Sheet } from './useSheet.ts';

export interface KeepActionsProps {
  sheet: Sheet;
  /** What is selected where the page may not copy. */
  sourceRef: RefObject<Element | null>;
  onKept: RecoveryCodeSave['kept'];
  /** The codes themselves. */
  children: ReactNode;
}

/** The codes in their well, and three ways to take them away: copy, download, print. Renders `<div>`. */
export function KeepActions({ sheet, sourceRef, onKept, children }: KeepActionsProps) {
  const copyWords = useMessages('copyButton', enCopyButton);
  const words = useMessages('recoveryCodeSave', enRecoveryCodeSave);
  const [outcome, setOutcome] = useState<Outcome>();
  const count = sheet.recoveryCodes.length;
  const print = usePrint(sheet);

  function done(how: Parameters<typeof onKept>[0]) {
    setOutcome(how);
    onKept(how);
  }
  return (
    <div className="mfa-stack-tight" data-part="keep">
      <div className="mfa-recovery-code" data-part="well">
        {children}
        <div className="mfa-recovery-code-actions" data-part="keep-actions">
          <CopyButton
            variant="quiet"
            className="mfa-recovery-code-action"
            text={sheet.recoveryCodes.join('\n')}
            aria-label={copyWords.copyCodes({ count })}
            copiedLabel={copyWords.copied}
            announcement={copyWords.codesCopied({ count })}
            sourceRef={sourceRef}
            onCopied={() => done('copied')}
            onRefused={() => setOutcome('refused')}
          >
            {copyWords.copy}
          </CopyButton>
          <Button
            variant="quiet"
            className="mfa-recovery-code-action"
            aria-label={words.downloadName({ count })}
            data-part="download"
            onClick={(event) => {
              downloadText(sheet.toFile());
              announce(words.downloaded, { near: event.currentTarget });
              done('downloaded');
            }}
          >
            <Icon name="download" />
            {words.download}
          </Button>
          <Button
            variant="quiet"
            className="mfa-recovery-code-action"
            aria-label={words.printName({ count })}
            data-part="print"
            onClick={() => (print() ? done('printed') : setOutcome('unprinted'))}
          >
            <Icon name="print" />
            {words.print}
          </Button>
        </div>
      </div>
      {outcome === 'copied' && <p className="mfa-field-description">{copyWords.history}</p>}
      {outcome === 'refused' && <CopyRefused />}
      {outcome === 'unprinted' && <PrintRefused text={words.printRefused} />}
    </div>
  );
}

type Outcome = 'copied' | 'downloaded' | 'printed' | 'refused' | 'unprinted';

function PrintRefused({ text }: { text: string }) {
  useAnnouncement(text);
  return (
    <Notice tone="warning" icon="warn" data-part="print-refused">
      {text}
    </Notice>
  );
}
