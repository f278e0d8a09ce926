'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { type CodeVerify, useCodeVerify } from '../../flows/index.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { useMessages } from '../../provider/index.ts';
import { ComponentRoot } from '../internal/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { CodeVerifyView } from './CodeVerifyView.tsx';
import { TrustDevice } from './TrustDevice.tsx';
import { useEntryWords } from './useEntryWords.ts';
import { WayStep } from './WayStep.tsx';

export interface CodeVerifyPanelProps extends CodeVerifyFormProps {
  /** The dialog around it has a button for leaving. */
  hasOwnExit?: boolean | undefined;
  descriptionId?: string | undefined;
  /** Lets the dialog around it ask whether it may close. */
  flowRef?: RefObject<CodeVerify | undefined> | undefined;
}

/** The form, inline and in a dialog alike. */
export function CodeVerifyPanel(props: CodeVerifyPanelProps) {
  const { trustDeviceDays, onUseRecoveryCode, onUseFace, onCancel } = props;
  const { flow, setTrusted } = useTrustedVerify(props);
  const { codeAccepted } = useMessages('generic', enGeneric);
  const words = useEntryWords(props);
  const [isChoosing, setIsChoosing] = useState(false);
  const { state } = flow;
  const mayChoose = state.status === 'entry' || state.status === 'locked';
  const status = isChoosing && mayChoose ? 'choosing' : state.status;
  return (
    <ComponentRoot
      noun="code-verify"
      state={status}
      step={status === 'verifying' ? 'entry' : status}
      problem={state.status === 'entry' ? state.problem?.code : undefined}
      className={props.className}
      id={props.id}
    >
      {status === 'choosing' ? (
        <WayStep
          onUseApp={() => setIsChoosing(false)}
          onUseRecoveryCode={onUseRecoveryCode}
          onUseFace={onUseFace}
        />
      ) : (
        <CodeVerifyView
          {...words}
          flow={flow}
          acceptedText={codeAccepted}
          descriptionId={props.descriptionId}
          alphanumeric={props.alphanumeric}
          masked={props.masked}
          autoSubmit={props.autoSubmit}
          hasOwnExit={props.hasOwnExit}
          onAnotherWay={onUseRecoveryCode || onUseFace ? () => setIsChoosing(true) : undefined}
          onCancel={onCancel && flow.cancel}
          trustDevice={
            trustDeviceDays !== undefined && (
              <TrustDevice days={trustDeviceDays} onChange={setTrusted} />
            )
          }
        />
      )}
    </ComponentRoot>
  );
}

/** The flow, with the box for this device as it was when the code was sent. */
function useTrustedVerify({ onSuccess, onCancel, onError, flowRef }: CodeVerifyPanelProps) {
  const isTrusted = useRef(false);
  const wasTrusted = useRef(false);
  const flow = useCodeVerify({
    onSuccess: (result) => onSuccess?.({ ...result, trustDevice: wasTrusted.current }),
    onCancel,
    onError,
  });
  const trusting: CodeVerify = {
    ...flow,
    submit(code, options) {
      if (flow.state.status === 'entry') wasTrusted.current = isTrusted.current;
      flow.submit(code, options);
    },
  };
  useEffect(() => {
    if (flowRef) flowRef.current = trusting;
  });
  return {
    flow: trusting,
    setTrusted(isSelected: boolean) {
      isTrusted.current = isSelected;
    },
  };
}
