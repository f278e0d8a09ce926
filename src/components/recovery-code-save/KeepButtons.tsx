'use client';

import type { RefObject } from 'react';
import type { RecoveryCodeSave } from '../../flows/index.ts';
import { enCopyButton } from '../../messages/en/copyButton.ts';
import { enRecoveryCodeKeep } from '../../messages/en/recoveryCodeKeep.ts';
import {
  announce,
  Button,
  CopyButton,
  downloadIcon,
  Icon,
  Notice,
  printIcon,
  warnIcon,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { CopyRefused } from '../internal/CopyRefused.tsx';
import { useAnnouncement } from '../internal/useAnnouncement.ts';
import { downloadText } from './downloadText.ts';
import { usePrint } from './usePrint.ts';
import { type SheetOptions, useSheet } from './useSheet.ts';

/** What the last press came to. */
export type Outcome = 'copied' | 'downloaded' | 'printed' | 'refused' | 'unprinted';

export interface KeepButtonsProps {
  sheet: SheetOptions;
  /** What is selected where the page may not copy. */
  sourceRef: RefObject<Element | null>;
  onOutcome: (outcome: Outcome) => void;
  onKept: RecoveryCodeSave['kept'];
}

/** Copy, download, print. Renders `<div>`. */
export function KeepButtons({ sheet: options, sourceRef, onOutcome, onKept }: KeepButtonsProps) {
  const copyWords = useMessages('copyButton', enCopyButton);
  const words = useMessages('recoveryCodeSave', enRecoveryCodeKeep);
  const { recoveryCodes } = options;
  const sheet = useSheet(options);
  const count = recoveryCodes.length;
  const print = usePrint(sheet);

  function done(how: Parameters<typeof onKept>[0]) {
    onOutcome(how);
    onKept(how);
  }
  return (
    <div className="mfa-recovery-code-actions" data-part="keep-actions">
      <CopyButton
        variant="quiet"
        className="mfa-recovery-code-action"
        text={recoveryCodes.join('\n')}
        aria-label={copyWords.copyCodes({ count })}
        copiedLabel={copyWords.copied}
        announcement={copyWords.codesCopied({ count })}
        sourceRef={sourceRef}
        onCopied={() => done('copied')}
        onRefused={() => onOutcome('refused')}
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
        <Icon shape={downloadIcon} />
        {words.download}
      </Button>
      <Button
        variant="quiet"
        className="mfa-recovery-code-action"
        aria-label={words.printName({ count })}
        data-part="print"
        onClick={() => (print() ? done('printed') : onOutcome('unprinted'))}
      >
        <Icon shape={printIcon} />
        {words.print}
      </Button>
    </div>
  );
}

/** What is to be known after a press: where a copy stays, or what to do instead. Renders `<p>`, a notice, or nothing. */
export function KeepOutcome({ outcome }: { outcome: Outcome }) {
  const { history } = useMessages('copyButton', enCopyButton);
  switch (outcome) {
    case 'copied':
      return <p className="mfa-field-description">{history}</p>;
    case 'refused':
      return <CopyRefused />;
    case 'unprinted':
      return <PrintRefused />;
    default:
      return null;
  }
}

function PrintRefused() {
  const { printRefused } = useMessages('recoveryCodeSave', enRecoveryCodeKeep);
  useAnnouncement(printRefused);
  return (
    <Notice tone="warning" icon={warnIcon} data-part="print-refused">
      {printRefused}
    </Notice>
  );
}
