'use client';

import { useId, useRef, useState } from 'react';
import type { CodeVerify } from '../../flows/index.ts';
import { enActions } from '../../messages/en/actions.ts';
import { enBusy } from '../../messages/en/busy.ts';
import {
  announce,
  DialogClose,
  DialogPopup,
  DialogRoot,
  type DialogRootProps,
} from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { Boundary, HeaderIds } from '../internal/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { CodeVerifyPanel } from './CodeVerifyPanel.tsx';

/** What `CodeVerifyDialog` takes: what `CodeVerifyForm` takes, and when it is open. */
export interface CodeVerifyDialogProps extends CodeVerifyFormProps {
  open: boolean;
  /** The person wants to leave, or is done. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /**
   * Whether the person may leave without a code.
   * @default true
   */
  dismissible?: boolean | undefined;
  /** What gets the focus on closing where what opened the dialog is gone by then. */
  finalFocusRef?: DialogRootProps['finalFocusRef'];
}

/** `CodeVerifyForm` in a modal dialog. Closes by none of Escape, cross and backdrop while a code is with the server. */
export function CodeVerifyDialog({ open, ...props }: CodeVerifyDialogProps) {
  // Another opening is another try: nothing of the last one may be left.
  return open ? <OpenBusy {...props} /> : null;
}

function OpenBusy(props: Omit<CodeVerifyDialogProps, 'open'>) {
  const { onOpenChange, dismissible = true, finalFocusRef, className, id, ...form } = props;
  const { close } = useMessages('generic', enActions);
  const { locale, dir } = useLocale();
  const prefix = useId();
  const [ids] = useState({ title: `${prefix}title`, description: `${prefix}description` });
  const flow = useRef<CodeVerify>(undefined);
  const settle = closeAfter(props);
  return (
    <DialogRoot
      open
      onDismiss={useDismissal(flow, dismissible ? settle.onCancel : undefined)}
      finalFocusRef={finalFocusRef}
    >
      <DialogPopup
        className={className}
        id={id}
        lang={locale}
        dir={dir}
        aria-labelledby={ids.title}
        aria-describedby={ids.description}
      >
        <Boundary noun="code-verify">
          <HeaderIds.Provider value={ids}>
            <CodeVerifyPanel
              {...form}
              {...settle}
              onCancel={dismissible ? settle.onCancel : undefined}
              hasOwnExit
              flowRef={flow}
            />
          </HeaderIds.Provider>
        </Boundary>
        {dismissible && <DialogClose aria-label={close} />}
      </DialogPopup>
    </DialogRoot>
  );
}

/** Asks the host to close the dialog, also where its own callback throws. */
function closeAfter({ onSuccess, onCancel, onOpenChange }: Omit<CodeVerifyDialogProps, 'open'>) {
  return {
    onSuccess(result: Parameters<NonNullable<typeof onSuccess>>[0]) {
      try {
        onSuccess?.(result);
      } finally {
        onOpenChange?.(false);
      }
    },
    onCancel() {
      try {
        onCancel?.();
      } finally {
        onOpenChange?.(false);
      }
    },
  };
}

/** Whether a wish to leave is granted. Without a flow there is only the screen of a stopped one, which nothing holds. */
function useDismissal(
  flow: { readonly current: CodeVerify | undefined },
  leave: (() => void) | undefined,
) {
  const { busy } = useMessages('dialog', enBusy);
  return () => {
    if (flow.current?.state.status === 'verifying') announce(busy);
    else if (leave) (flow.current?.cancel ?? leave)();
  };
}
