'use client';

import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { type AuthenticatorList, type FaceCapture, useFaceCapture } from '../../flows/index.ts';
import { enDialog } from '../../messages/en/dialog.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { announce, DialogClose, DialogPopup, DialogRoot } from '../../primitives/index.ts';
import { useLocale, useMessages } from '../../provider/index.ts';
import { FaceCaptureView, problemOf, stepOf } from '../face-capture/index.ts';
import { Boundary, ComponentRoot, HeaderIds } from '../internal/index.ts';
import type { AuthenticatorListProps } from './AuthenticatorList.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';

export interface FaceDialogProps
  extends Pick<AuthenticatorListProps, 'detector' | 'worker' | 'policy' | 'issuer' | 'onError'> {
  list: AuthenticatorList;
  /** Gets the focus where what opened it is gone. */
  finalFocusRef: RefObject<HTMLElement | null>;
}

/** Sets a face check up over the list. Asks before it ends an upload, and stays while photos are compared. */
export function FaceDialog(props: FaceDialogProps) {
  const { list, finalFocusRef } = props;
  const { busy } = useMessages('dialog', enDialog);
  const { close } = useMessages('generic', enGeneric);
  const { locale, dir } = useLocale();
  const prefix = useId();
  const [ids] = useState({ title: `${prefix}title`, description: `${prefix}description` });
  const [isAsking, setIsAsking] = useState(false);
  const current = useRef<FaceCapture>(null);

  function dismiss() {
    const flow = current.current;
    if (flow?.state.status === 'checking') announce(busy);
    else if (flow?.state.status === 'uploading') setIsAsking(true);
    else if (flow) flow.cancel();
    else list.leave();
  }
  return (
    <DialogRoot open onDismiss={dismiss} finalFocusRef={finalFocusRef}>
      <DialogPopup
        className="mfa-authenticator-list-enrol"
        lang={locale}
        dir={dir}
        aria-labelledby={ids.title}
        aria-describedby={ids.description}
      >
        <HeaderIds.Provider value={ids}>
          <Boundary noun="face-capture">
            <BindFace
              {...props}
              current={current}
              isAsking={isAsking}
              onStay={() => setIsAsking(false)}
            />
          </Boundary>
        </HeaderIds.Provider>
        <DialogClose aria-label={close} />
      </DialogPopup>
    </DialogRoot>
  );
}

interface BindFaceProps extends FaceDialogProps {
  /** Where the dialog finds what closing it would lose. */
  current: RefObject<FaceCapture | null>;
  isAsking: boolean;
  onStay(): void;
}

function BindFace({ list, current, isAsking, onStay, ...props }: BindFaceProps) {
  const { detector, worker, policy, issuer, onError } = props;
  const flow = useFaceCapture({
    mode: 'bind',
    detector,
    worker,
    onSuccess: list.enrolled,
    onCancel: list.leave,
    onError,
  });
  useEffect(() => {
    current.current = flow;
    return () => {
      current.current = null;
    };
  });
  const words = useMessages('dialog', enDialog);
  const { state } = flow;
  const isStopping = useRef(false);
  // The question goes first, so that the focus comes back through the dialogs one by one.
  useEffect(() => {
    if (!isStopping.current || state.status === 'uploading') return;
    isStopping.current = false;
    flow.cancel();
  });
  function stop() {
    isStopping.current = true;
    flow.stopSending();
  }
  return (
    <ComponentRoot
      noun="face-capture"
      state={state.status}
      step={stepOf(state)}
      problem={problemOf(state)}
    >
      <FaceCaptureView
        flow={flow}
        mode="bind"
        policy={policy}
        issuer={issuer}
        onCancel={flow.cancel}
      />
      {isAsking && state.status === 'uploading' && (
        <QuestionDialog
          title={words.sendingTitle}
          sentences={[words.sending]}
          keep={words.sendingStay}
          confirm={words.sendingLeave}
          isDangerous
          onKeep={onStay}
          onConfirm={stop}
        />
      )}
    </ComponentRoot>
  );
}
