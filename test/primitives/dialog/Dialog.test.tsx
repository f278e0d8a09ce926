import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  Dialog,
  DialogClose,
  DialogPopup,
  DialogRoot,
  type DismissReason,
} from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

const root = { open: true };

describeConformance(
  'Dialog.Popup',
  (props) => (
    <Dialog.Root {...root}>
      <Dialog.Popup {...props} />
    </Dialog.Root>
  ),
  { part: 'dialog', node: () => HTMLDialogElement },
);
describeConformance(
  'Dialog.Title',
  (props) => (
    <Dialog.Root {...root}>
      <Dialog.Title {...props} />
    </Dialog.Root>
  ),
  { part: 'dialog-title', node: () => HTMLHeadingElement },
);
describeConformance(
  'Dialog.Description',
  (props) => (
    <Dialog.Root {...root}>
      <Dialog.Description {...props} />
    </Dialog.Root>
  ),
  { part: 'dialog-description', node: () => HTMLParagraphElement },
);
describeConformance(
  'Dialog.Close',
  (props) => (
    <Dialog.Root {...root}>
      <Dialog.Close aria-label="Close" {...props} />
    </Dialog.Root>
  ),
  { part: 'dialog-close', node: () => HTMLButtonElement },
);

interface StageProps {
  onDismiss?: (reason: DismissReason) => void;
  refuses?: boolean;
  hasField?: boolean;
}

function Stage({ onDismiss, refuses = false, hasField = true }: StageProps) {
  const [isOpen, setIsOpen] = useState(false);
  function dismiss(reason: DismissReason) {
    onDismiss?.(reason);
    if (!refuses) setIsOpen(false);
  }
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      <Dialog.Root open={isOpen} onDismiss={dismiss}>
        <Dialog.Popup>
          <Dialog.Title>Enter your code</Dialog.Title>
          <Dialog.Description>Six digits from your app.</Dialog.Description>
          {hasField && <input aria-label="Code" />}
          <Dialog.Close aria-label="Close" />
        </Dialog.Popup>
      </Dialog.Root>
    </>
  );
}

async function open(props: StageProps = {}) {
  render(<Stage {...props} />, { wrapper: StrictMode });
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return screen.getByRole('dialog');
}

describe('a dialog', () => {
  it('is named and described, and holds its own live regions, empty', async () => {
    const dialog = await open();
    expect(dialog).toHaveAccessibleName('Enter your code');
    expect(dialog).toHaveAccessibleDescription('Six digits from your app.');
    expect(dialog.querySelector('[role="status"]')).toBeEmptyDOMElement();
    expect(dialog.querySelector('[role="alert"]')).toBeEmptyDOMElement();
  });

  it('puts the focus into its first field, or on its title, and gives it back', async () => {
    await open();
    expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('puts the focus on its title where it has no field', async () => {
    await open({ hasField: false });
    expect(screen.getByRole('heading', { name: 'Enter your code' })).toHaveFocus();
  });

  it('asks at Escape, once, and stays where that is refused', async () => {
    const onDismiss = vi.fn();
    const dialog = await open({ onDismiss, refuses: true });
    await userEvent.keyboard('{Escape}{Escape}');
    expect(onDismiss.mock.calls).toEqual([['escape'], ['escape']]);
    expect(dialog).toHaveAttribute('open');
  });

  it('leaves Escape to an input method, and to whoever took it before', async () => {
    const onDismiss = vi.fn();
    await open({ onDismiss });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
    screen.getByRole('textbox').addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('can have the focus itself, without being a stop of the Tab key', async () => {
    expect(await open({})).toHaveAttribute('tabindex', '-1');
  });

  it('asks at the back gesture of a phone, but not when a file picker in it is cancelled', async () => {
    const onDismiss = vi.fn();
    const dialog = await open({ onDismiss, refuses: true });
    fireEvent(screen.getByRole('textbox'), new Event('cancel', { bubbles: true }));
    expect(onDismiss).not.toHaveBeenCalled();
    const back = new Event('cancel', { cancelable: true });
    fireEvent(dialog, back);
    expect(onDismiss.mock.calls).toEqual([['escape']]);
    expect(back.defaultPrevented).toBe(true);
  });

  it('asks at a press on what is behind it, not at a drag that ends there', async () => {
    const onDismiss = vi.fn();
    const dialog = await open({ onDismiss, refuses: true });
    fireEvent.pointerDown(screen.getByRole('textbox'));
    fireEvent.click(dialog);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.pointerDown(dialog);
    fireEvent.click(dialog);
    expect(onDismiss.mock.calls).toEqual([['backdrop']]);
  });

  it('opens again where the browser closed it and whoever holds it did not agree', async () => {
    const onDismiss = vi.fn();
    const dialog = await open({ onDismiss, refuses: true });
    dialog.removeAttribute('open');
    fireEvent(dialog, new Event('close'));
    expect(dialog).toHaveAttribute('open');
    expect(onDismiss.mock.calls).toEqual([['escape']]);
  });

  it('gives the focus to a fallback where its opener went with it', async () => {
    function Vanishing() {
      const [step, setStep] = useState(0);
      const heading = useRef<HTMLHeadingElement>(null);
      return (
        <>
          <h1 ref={heading} tabIndex={-1}>
            Done
          </h1>
          {step < 2 && (
            <button type="button" onClick={() => setStep(1)}>
              Open
            </button>
          )}
          <DialogRoot open={step === 1} onDismiss={() => setStep(2)} finalFocusRef={heading}>
            <DialogPopup aria-label="Question">
              <DialogClose aria-label="Close" />
            </DialogPopup>
          </DialogRoot>
        </>
      );
    }
    render(<Vanishing />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await act(async () => {});
    expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus();
  });
});
