import { act, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CodeVerifyDialog, StepUpDialog } from '../../../src/index.ts';
import { LiveRegions } from '../../../src/primitives/index.ts';
import '../../../src/theme/index.css';
import { announcedTexts } from '../../support/announcements.ts';
import { expectRequests } from '../../support/requests.ts';
import { rightCode } from '../code-verify/codes.ts';
import { codeOf, openStepUp, renderStepUp } from './renderStepUp.tsx';

/** The host's own modal dialog, which has live regions of its own. */
function InDialog({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return (
    <dialog ref={ref} aria-label="Of the host">
      {children}
      <LiveRegions />
    </dialog>
  );
}

function Removable({ children }: { children: ReactNode }) {
  const [isThere, setIsThere] = useState(true);
  return (
    <>
      {isThere && children}
      <button type="button" onClick={() => setIsThere(false)}>
        Hide
      </button>
    </>
  );
}

describe('StepUpDialog in Chromium', () => {
  it('takes the focus, keeps what is behind it out of reach, and gives the focus back', async () => {
    renderStepUp();
    const { dialog, field } = await openStepUp(userEvent);
    await waitFor(() => expect(field).toHaveFocus());
    expect(dialog.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus());
  });

  it('B12 the opener is removed meanwhile: the focus goes to where the dialog stands', async () => {
    const { onFailed } = renderStepUp({ around: (button) => <Removable>{button}</Removable> });
    await openStepUp(userEvent);
    act(() => screen.getByRole('button', { name: 'Hide', hidden: true }).click());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expect(document.querySelector('[data-part="step-up-place"]')).toHaveFocus();
  });

  it('stands over a dialog of the host, is heard there, and leaves it open', async () => {
    const { onFailed } = renderStepUp({ around: (button) => <InDialog>{button}</InDialog> });
    const { field } = await openStepUp(userEvent);
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(codeOf(onFailed.mock)).toBe('aborted'));
    expect(announcedTexts().at(-1)).toBe('Nothing was changed.');
    expect(screen.getByRole('dialog', { name: 'Of the host' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
  });

  it('is heard over a dialog of the kit, wherever the two stand in the page', async () => {
    const around = (button: ReactNode) => (
      <>
        {button}
        <StepUpDialog />
      </>
    );
    const { backend } = renderStepUp({ around, dialog: <LateDialog /> });
    await userEvent.click(screen.getByRole('button', { name: 'Open later' }));
    screen.getByRole('button', { name: 'Remove', hidden: true }).click();
    const dialog = await screen.findByRole('dialog', { name: 'Confirm it’s you to continue' });
    await waitFor(() => expect(dialog.querySelector('input')).toHaveFocus());
    await userEvent.keyboard(rightCode(backend));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(announcedTexts()).toContain('Checking the code.');
    await waitFor(() => expect(announcedTexts().at(-1)).toBe('Confirmed. Continuing.'));
    expectRequests({ verifyTotp: 1 });
  });

  it('fits a screen of 320 px', async () => {
    renderStepUp();
    const { dialog } = await openStepUp(userEvent);
    dialog.style.setProperty('max-inline-size', '320px');
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });
});

/** Stands behind the other in the page, and opens before it. */
function LateDialog() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open later
      </button>
      <CodeVerifyDialog open={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
