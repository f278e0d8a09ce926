'use client';

import { useActionState, useEffect, useRef, useState } from 'react';
import { MfaChallenge } from 'react-mfa-kit';
import { Button, Field, Input, Notice } from 'react-mfa-kit/primitives';
import { keepSession, logIn } from './actions.ts';

/** The password is checked by a server action; what that answers is what the challenge begins with. */
export function SignIn({ isExpired }: { isExpired: boolean }) {
  const [result, submit, isBusy] = useActionState(logIn, undefined);
  const [left, setLeft] = useState<typeof result>();
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (result?.type === 'wrong') password.current?.focus();
  }, [result]);

  if (result?.type === 'second-step' && result !== left) {
    return (
      <MfaChallenge
        trigger={result.trigger}
        onSuccess={(user) => void keepSession(user.token)}
        onCancel={() => setLeft(result)}
      />
    );
  }
  return (
    <form className="form mfa-root" action={submit}>
      <div>
        <h1>Sign in to Fernway</h1>
        <p className="lede">Plan trips and split the cost with people you trust.</p>
      </div>
      {isExpired && !result && (
        <Notice role="status">That sign-in ran out of time. Sign in again to continue.</Notice>
      )}
      {result?.type === 'unreachable' && (
        <Notice tone="danger" role="alert">
          We could not connect. Check your connection, then try again.
        </Notice>
      )}
      <Field label="Email">
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={result?.email}
          />
        )}
      </Field>
      <Field
        label="Password"
        error={result?.type === 'wrong' ? 'The email or the password did not match.' : undefined}
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
