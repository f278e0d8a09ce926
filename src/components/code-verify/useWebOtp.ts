'use client';

import { type RefObject, useEffect } from 'react';
import { enOtpField } from '../../messages/en/otpField.ts';
import { announce } from '../../primitives/index.ts';
import { useLatest, useMessages } from '../../provider/index.ts';

/** WebOTP is no part of TypeScript's library: https is implied, Chromium on Android has it. */
type OtpRequest = CredentialRequestOptions & { otp: { transport: ['sms'] } };

/**
 * Takes the code out of a text message that is bound to this page, and types it in. Asks only while
 * `isOn`, and gives up when the step is left or a code is on its way. `inside` is any element of the step.
 */
export function useWebOtp(
  inside: RefObject<HTMLElement | null>,
  { isOn }: { isOn: boolean },
): void {
  const { filled } = useMessages('otpField', enOtpField);
  const latest = useLatest(filled);
  useEffect(() => {
    if (!isOn || !('OTPCredential' in window)) return;
    const control = new AbortController();
    const request: OtpRequest = { otp: { transport: ['sms'] }, signal: control.signal };
    navigator.credentials.get(request).then(
      (credential) => {
        const code = credential && 'code' in credential ? credential.code : undefined;
        if (control.signal.aborted || typeof code !== 'string') return;
        const root = inside.current?.closest('.mfa-root');
        const input = root?.querySelector<HTMLInputElement>('[data-part="otp-field-input"]');
        if (!input) return;
        announce(latest.current);
        type(input, code);
      },
      // Refused, timed out or not allowed in this frame: the person types.
      () => {},
    );
    return () => control.abort();
  }, [isOn, inside, latest]);
}

/** As a keyboard would bring it in, so that the field cleans it and sends it. */
function type(input: HTMLInputElement, code: string) {
  input.value = code;
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, data: code, inputType: 'insertText' }),
  );
}
