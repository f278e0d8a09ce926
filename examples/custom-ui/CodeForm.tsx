import { useEffect, useId, useRef, useState } from 'react';
import type { MfaError, MfaErrorCode } from 'react-mfa-kit/client';
import { OtpField } from 'react-mfa-kit/primitives';

interface CodeFormProps {
  /** Two hooks ask for a code, and both have these. */
  flow: {
    pause: number;
    submit(code: string, options?: { isAuto?: boolean }): void;
    edit(): void;
  };
  isBusy: boolean;
  problem: MfaError | undefined;
}

const texts: Partial<Record<MfaErrorCode, string>> = {
  'code-rejected': 'Not that one. Try the newest code.',
  'code-used': 'That code was used before. Wait for the next.',
  'rate-limited': 'A little too fast.',
  'unknown-outcome': 'We lost the connection. Try the next code.',
};

/** Asks for a code; one that is refused stays, selected, so that the next key replaces it. */
export function CodeForm({ flow, isBusy, problem }: CodeFormProps) {
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const error = problem && (texts[problem.code] ?? 'That did not work. Try again.');
  useEffect(() => {
    if (problem) field.current?.select();
  }, [problem]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        flow.submit(code);
      }}
    >
      <label htmlFor={id}>Six digits from your app</label>
      <OtpField
        ref={field}
        id={id}
        name="totp"
        value={code}
        onValueChange={(value) => {
          setCode(value);
          flow.edit();
        }}
        onComplete={(whole) => flow.submit(whole, { isAuto: true })}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <p id={`${id}-error`} role="alert">
        {error}
      </p>
      <button type="submit" aria-disabled={isBusy || flow.pause > 0}>
        {flow.pause > 0 ? `Wait ${flow.pause} s` : isBusy ? 'Checking' : 'Go on'}
      </button>
    </form>
  );
}
