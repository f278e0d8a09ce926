import { type FormEvent, useRef, useState } from 'react';
import type { MfaUser } from 'react-mfa-kit/client';
import { Button, Field, Input, Notice } from 'react-mfa-kit/primitives';
import { logIn } from './logIn.ts';
import type { words } from './words.ts';

interface SignInFormProps {
  text: (typeof words)['en'];
  notice: string | undefined;
  onSecondStep: (trigger: unknown) => void;
  onSuccess: (user: MfaUser) => void;
}

type Problem = { at: 'email' | 'password' | 'form'; text: string };

export function SignInForm({ text, notice, onSecondStep, onSuccess }: SignInFormProps) {
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setIsBusy] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  function show(next: Problem) {
    setProblem(next);
    const field = next.at === 'email' ? email.current : password.current;
    field?.focus();
    field?.select();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const account = email.current?.value.trim() ?? '';
    const secret = password.current?.value ?? '';
    if (!account) return show({ at: 'email', text: text.emptyEmail });
    if (!secret) return show({ at: 'password', text: text.emptyPassword });
    setIsBusy(true);
    const result = await logIn(account, secret);
    setIsBusy(false);
    if (result.type === 'second-step') return onSecondStep(result.trigger);
    if (result.type === 'signed-in') return onSuccess(result.user);
    if (result.type === 'wrong') return show({ at: 'password', text: text.wrong });
    setProblem({ at: 'form', text: text.unreachable });
  }

  const errorAt = (at: Problem['at']) => (problem?.at === at ? problem.text : undefined);
  return (
    <form className="host-form mfa-root" noValidate onSubmit={(event) => void submit(event)}>
      <div>
        <h1 className="host-title">{text.title}</h1>
        <p className="host-lede">{text.lede}</p>
      </div>
      {notice && <Notice role="status">{notice}</Notice>}
      {problem?.at === 'form' && (
        <Notice tone="danger" role="alert">
          {problem.text}
        </Notice>
      )}
      <Field label={text.email} error={errorAt('email')}>
        {(control) => (
          <Input
            {...control}
            ref={email}
            name="email"
            type="email"
            autoComplete="username"
            dir="ltr"
          />
        )}
      </Field>
      <Field label={text.password} error={errorAt('password')}>
        {(control) => (
          <Input
            {...control}
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            dir="ltr"
          />
        )}
      </Field>
      <Button variant="primary" wide type="submit" busy={isBusy}>
        {text.continue}
      </Button>
      <p className="host-hint">
        {text.seeded} <code>test@example.com</code> / <code>pwd</code>
      </p>
    </form>
  );
}
