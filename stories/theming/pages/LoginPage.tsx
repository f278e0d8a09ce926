import { type FormEvent, useId, useState } from 'react';
import { MfaChallenge } from 'react-mfa-kit';
import { Button, Notice } from 'react-mfa-kit/primitives';
import { type MfaTestBackend, seededPerson } from 'react-mfa-kit/testing';
import { type Brand, brands } from './brands.tsx';
import './loginPage.css';

/** A login page as a company builds it: the page is the company's, and the second step is the kit's. */
export function LoginPage({
  brand,
  backend,
}: {
  brand: keyof typeof brands;
  backend: MfaTestBackend;
}) {
  const company: Brand = brands[brand];
  return (
    <div className="login" data-brand={brand}>
      {company.art && <div className="login-art">{company.art}</div>}
      {company.motto && <p className="login-motto">{company.motto}</p>}
      <header className="login-top">
        <span className="login-brand">
          <svg viewBox="0 0 28 28" aria-hidden="true">
            <rect width="28" height="28" rx="var(--login-mark-radius)" />
            {company.mark}
          </svg>
          {company.name}
        </span>
        {company.aside && <span className="login-aside">{company.aside}</span>}
      </header>
      <main className="login-main">
        <div className="login-card">
          <SignIn company={company} backend={backend} />
        </div>
      </main>
      <footer className="login-foot">
        {company.foot.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </footer>
    </div>
  );
}

type Step = { at: 'password' } | { at: 'code'; trigger: unknown } | { at: 'in'; name: string };

/** First a password, then whatever the server's policy asks for. */
function SignIn({ company, backend }: { company: Brand; backend: MfaTestBackend }) {
  const [step, setStep] = useState<Step>({ at: 'password' });
  const back = () => setStep({ at: 'password' });
  async function sendPassword(event: FormEvent) {
    event.preventDefault();
    const { trigger, user } = await backend.signIn();
    setStep(user ? { at: 'in', name: user.nickname ?? '' } : { at: 'code', trigger });
  }
  switch (step.at) {
    case 'password':
      return <PasswordForm company={company} onSubmit={(event) => void sendPassword(event)} />;
    case 'code':
      return (
        <MfaChallenge
          trigger={step.trigger}
          onSuccess={({ nickname }) => setStep({ at: 'in', name: nickname ?? '' })}
          onCancel={back}
        />
      );
    case 'in':
      return (
        <div className="mfa-root mfa-stack">
          <Notice tone="success" title={`Welcome, ${step.name}`}>
            You are signed in to {company.name}.
          </Notice>
          <Button wide onClick={back}>
            Sign out
          </Button>
        </div>
      );
    default:
      return step satisfies never;
  }
}

function PasswordForm({
  company: { name, claim },
  onSubmit,
}: {
  company: Brand;
  onSubmit(event: FormEvent): void;
}) {
  const id = useId();
  return (
    <form className="mfa-root mfa-stack" onSubmit={onSubmit}>
      <header className="mfa-header">
        <h1 className="mfa-header-title">Sign in to {name}</h1>
        <p className="mfa-header-description">{claim}</p>
      </header>
      <div className="mfa-field">
        <label className="mfa-field-label" htmlFor={`${id}-email`}>
          Email
        </label>
        <input
          className="mfa-input"
          id={`${id}-email`}
          type="email"
          autoComplete="username"
          defaultValue={seededPerson.email}
        />
      </div>
      <div className="mfa-field">
        <label className="mfa-field-label" htmlFor={`${id}-password`}>
          Password
        </label>
        <input
          className="mfa-input"
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          defaultValue={seededPerson.password}
        />
      </div>
      <Button type="submit" variant="primary" wide>
        Continue
      </Button>
    </form>
  );
}
