import { screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { vi } from 'vitest';
import { readTrigger } from '../../../src/client/index.ts';
import { CodeVerifyDialog, type CodeVerifyDialogProps } from '../../../src/index.ts';
import { guard } from '../../support/canaries.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

/** A host with a button that opens the dialog, for the seeded person, who has an authenticator app. */
export function renderDialog(
  props: Omit<CodeVerifyDialogProps, 'open'> = {},
  { isOpenerRemovable = false } = {},
) {
  const backend = createTestBackend({ scenario: 'enrolled' });
  const token = guard('mfaToken', readTrigger(backend.state.issueTrigger())?.mfaToken ?? '');
  const onOpenChange = vi.fn<(open: boolean) => void>();
  function Host() {
    const [isOpen, setIsOpen] = useState(false);
    const [hasOpener, setHasOpener] = useState(true);
    const heading = useRef<HTMLHeadingElement>(null);
    return (
      <>
        {isOpenerRemovable && (
          <h1 tabIndex={-1} ref={heading}>
            Account
          </h1>
        )}
        {hasOpener && (
          <button type="button" onClick={() => setIsOpen(true)}>
            Open
          </button>
        )}
        {isOpenerRemovable && (
          <button type="button" onClick={() => setHasOpener(false)}>
            Hide
          </button>
        )}
        <CodeVerifyDialog
          finalFocusRef={heading}
          {...props}
          open={isOpen}
          onOpenChange={(open) => {
            onOpenChange(open);
            setIsOpen(open);
          }}
        />
      </>
    );
  }
  return { ...renderWithMfa(<Host />, { backend, token }), onOpenChange };
}

export const openDialog = async (user: { click(element: Element): Promise<void> }) => {
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return screen.findByRole('dialog', { name: 'Enter your code' });
};
