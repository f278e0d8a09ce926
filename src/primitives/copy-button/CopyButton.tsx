'use client';

import { forwardRef, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from '../button/Button.tsx';
import { Icon } from '../icon/Icon.tsx';
import { checkIcon, copyIcon } from '../icon/icons.ts';
import { announce } from '../status/announce.ts';

export interface CopyButtonProps
  extends Omit<ButtonProps, 'children' | 'onClick' | 'onCopy' | 'render'> {
  /** What is copied. It never reaches the DOM. */
  text: string;
  /** On the button at rest. */
  children: ReactNode;
  /** On the button for 2 seconds after a copy. */
  copiedLabel: ReactNode;
  /** Said to screen readers after a copy. */
  announcement: string;
  /** What a person can copy by hand: its text is selected where the page may not copy. */
  sourceRef?: RefObject<Element | null> | undefined;
  onCopied?: (() => void) | undefined;
  /** The clipboard is missing or refused; the text of `sourceRef` is selected by now. */
  onRefused?: (() => void) | undefined;
}

const shownFor = 2000;

/** Copies a text on a press and says so, or selects it where the page may not copy. Renders the `<button>` of `Button`. */
export const CopyButton = forwardRef<HTMLButtonElement, CopyButtonProps>(function CopyButton(
  { text, children, copiedLabel, announcement, sourceRef, onCopied, onRefused, ...rest },
  ref,
) {
  const [isCopied, setIsCopied] = useState(false);
  const last = useRef({ press: 0, timer: 0 });
  useEffect(
    () => () => {
      last.current.press = -1;
      clearTimeout(last.current.timer);
    },
    [],
  );

  async function copy(button: HTMLElement) {
    const press = last.current.press + 1;
    last.current.press = press;
    const isDone = await write(text);
    if (last.current.press !== press) return;
    clearTimeout(last.current.timer);
    setIsCopied(isDone);
    if (!isDone) {
      select(sourceRef?.current);
      return onRefused?.();
    }
    announce(announcement, { near: button });
    last.current.timer = window.setTimeout(() => setIsCopied(false), shownFor);
    onCopied?.();
  }

  return (
    <Button
      data-part="copy-button"
      {...rest}
      ref={ref}
      data-state={isCopied ? 'copied' : undefined}
      onClick={(event) => void copy(event.currentTarget)}
    >
      <Icon shape={isCopied ? checkIcon : copyIcon} size="small" />
      <span>{isCopied ? copiedLabel : children}</span>
    </Button>
  );
});

/** The clipboard is absent on insecure pages and rejects in frames without permission and in pages without focus. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(source: Element | null | undefined): void {
  if (source) source.ownerDocument.getSelection()?.selectAllChildren(source);
}
