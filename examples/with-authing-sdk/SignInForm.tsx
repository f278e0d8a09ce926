import { type FormEvent, useRef, useState } from 'react';
import { readTrigger } from 'react-mfa-kit/client';
import { Button, Field, Input, Notice } from 'react-mfa-kit/primitives';
import { sdk } from './authing.ts';

interface SignInFormProps {
  isExpired: boolean;
  /** Gets what the SDK rejected with, as it is. */
  onSecondStep: (error: unknown) => void;
  onSuccess: () => void;
}

/** Authing's number for a wrong password. */
const wrongPassword = 2333;

export function SignInForm({ isExpired, onSecondStep, onSuccess }: SignInFormProps) {
  const [problem, setProblem] = useState<'wrong' | 'unreachable'>();
  const [isBusy, setIsBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    try {
      await sdk.loginByEmail(String(form.get('email')).trim(), String(form.get('password')));
      onSuccess();
    } catch (error) {
      if (readTrigger(error)) return onSecondStep(error);
      setProblem(Object(error).code === wrongPassword ? 'wrong' : 'unreachable');
      setIsBusy(false);
      password.current?.select();
    }
  }

  return (
    <form className="form mfa-root" onSubmit={(event) => void submit(event)}>
      <div>
        <h1>Sign in to Fernway</h1>
        <p className="lede">Plan trips and split the cost with people you trust.</p>
      </div>
      {isExpired && !problem && (
        <Notice role="status">That sign-in ran out of time. Sign in again to continue.</Notice>
      )}
      {problem === 'unreachable' && (
        <Notice tone="danger" role="alert">
          We could not connect. Check your connection, then try again.
        </Notice>
      )}
      <Field label="Email">
        {(control) => (
          <Input {...control} name="email" type="email" autoComplete="username" required />
        )}
      </Field>
      <Field
        label="Password"
        error={problem === 'wrong' ? 'The email or the password did not match.' : undefined}
      >
        {(control) => (
          <Input
            {...control}
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Button variant="primary" wide type="submit" busy={isBusy}>
        Continue
      </Button>
      <p className="hint">
        This demo has one account: <code>test@example.com</code> / <code>pwd</code>
      </p>
    </form>
  );
}
