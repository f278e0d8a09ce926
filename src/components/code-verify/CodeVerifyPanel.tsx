'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type CodeVerify, useCodeVerify } from '../../flows/index.ts';
import { enActions } from '../../messages/en/actions.ts';
import { enAppCode } from '../../messages/en/appCode.ts';
import { enCodeEntry } from '../../messages/en/codeEntry.ts';
import { isolate } from '../../messages/index.ts';
import { useMessages } from '../../provider/index.ts';
import { ComponentRoot, Skeleton } from '../internal/index.ts';
import { useLazy } from '../internal/useLazy.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { CodeVerifyView } from './CodeVerifyView.tsx';
import { trustPart } from './laterParts.ts';
import { readCodeLength } from './readCodeLength.ts';
import type { TrustDeviceProps } from './TrustDevice.tsx';
import type { AppWords } from './useEntryWords.ts';

export interface CodeVerifyPanelProps extends CodeVerifyFormProps {
  /** The dialog around it has a button for leaving. */
  hasOwnExit?: boolean | undefined;
  /** Lets the dialog around it ask whether it may close. */
  flowRef?: RefObject<CodeVerify | undefined> | undefined;
}

/** The form, inline and in a dialog alike. */
export function CodeVerifyPanel(props: CodeVerifyPanelProps) {
  const { trustDeviceDays, onUseRecoveryCode, onUseFace, onCancel } = props;
  const { flow, setTrusted } = useTrustedVerify(props);
  const { codeAccepted } = useMessages('generic', enActions);
  const { state, ways } = flow;
  const hasOthers = ways.length > 1 || onUseRecoveryCode || onUseFace;
  return (
    <ComponentRoot
      noun="code-verify"
      state={state.status}
      step={stepOf(state.status)}
      problem={'problem' in state && state.status !== 'locked' ? state.problem?.code : undefined}
      className={props.className}
      id={props.id}
    >
      <CodeVerifyView
        flow={flow}
        app={useAppWords(props)}
        lengthOf={(method) => readCodeLength(props.codeLength, method)}
        acceptedText={codeAccepted}
        alphanumeric={props.alphanumeric}
        masked={props.masked}
        autoSubmit={props.autoSubmit}
        webOtp={props.webOtp}
        hasOwnExit={props.hasOwnExit}
        onUseRecoveryCode={onUseRecoveryCode}
        onUseFace={onUseFace}
        onAnotherWay={hasOthers ? flow.chooseAnother : undefined}
        onCancel={onCancel && flow.cancel}
        trustDevice={
          trustDeviceDays !== undefined && <Trust days={trustDeviceDays} onChange={setTrusted} />
        }
      />
    </ComponentRoot>
  );
}

function Trust(props: TrustDeviceProps) {
  const loaded = useLazy(trustPart);
  return loaded ? <loaded.TrustDevice {...props} /> : <Skeleton size="control" />;
}

/** The states that share a screen, and so the focus. */
function stepOf(status: CodeVerify['state']['status']): string {
  if (status === 'verifying' || status === 'sending') return 'entry';
  return status === 'checking' ? 'target' : status;
}

function useAppWords({ issuer }: Pick<CodeVerifyFormProps, 'issuer'>): AppWords {
  const words = useMessages('codeVerify', enCodeEntry);
  const challenge = useMessages('mfaChallenge', enAppCode);
  return {
    title: words.appTitle,
    description: (length) =>
      issuer ? words.app({ issuer: isolate(issuer) }) : challenge.app({ length }),
  };
}

/** The flow, with the box for this device as it was when the code was sent. */
function useTrustedVerify({ onSuccess, flowRef, ...options }: CodeVerifyPanelProps) {
  const isTrusted = useRef(false);
  const wasTrusted = useRef(false);
  const flow = useCodeVerify({
    methods: options.methods,
    defaultMethod: options.defaultMethod,
    phone: options.phone,
    phoneCountryCode: options.phoneCountryCode,
    email: options.email,
    onSuccess: (result) => onSuccess?.({ ...result, trustDevice: wasTrusted.current }),
    onCancel: options.onCancel,
    onError: options.onError,
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
