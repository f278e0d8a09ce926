import { useEffect, useRef, useState } from 'react';
import { Button, Notice } from 'react-mfa-kit/primitives';
import { sdk } from './authing.ts';

/** What the SDK is told of a person, by the token that the second step gave it. */
interface Security {
  isOn: boolean;
  /** When their app was added. */
  since: Date | undefined;
}

const inFull = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

export function SignedIn({ onSignOut }: { onSignOut: () => void }) {
  const [security, setSecurity] = useState<Security | 'lost'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isWanted = true;
    heading.current?.focus();
    readSecurity()
      .catch(() => 'lost' as const)
      .then((found) => isWanted && setSecurity(found));
    return () => {
      isWanted = false;
    };
  }, []);

  return (
    <div className="form mfa-root">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          You are signed in
        </h1>
        <p className="lede">Everything on this page is asked for by Authing’s own SDK.</p>
      </div>
      {security === 'lost' ? (
        <Notice tone="danger" role="alert">
          Your session has ended. Sign out, then sign in again.
        </Notice>
      ) : (
        <dl className="facts" aria-busy={security === undefined}>
          <div>
            <dt>Two-step verification</dt>
            <dd>{security ? (security.isOn ? 'On' : 'Off') : '…'}</dd>
          </div>
          <div>
            <dt>Authenticator app added</dt>
            <dd>{security ? (security.since ? inFull.format(security.since) : 'None') : '…'}</dd>
          </div>
        </dl>
      )}
      <Button
        variant="secondary"
        wide
        onClick={() => {
          // With Authing itself this is `sdk.logout()`, which ends its session too.
          sdk.tokenProvider.clearUser();
          onSignOut();
        }}
      >
        Sign out
      </Button>
    </div>
  );
}

async function readSecurity(): Promise<Security> {
  const [level, apps] = await Promise.all([
    sdk.getSecurityLevel(),
    sdk.mfa.getMfaAuthenticators({ type: 'totp', source: 'APPLICATION' }),
  ]);
  const [app] = apps.filter(({ enable }) => enable);
  return { isOn: level.mfa, since: app && new Date(app.createdAt) };
}
