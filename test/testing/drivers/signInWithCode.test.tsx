import './loadedBeforehand.ts';
import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { MfaChallenge, MfaProvider } from 'react-mfa-kit';
import { createAuthingClient, type MfaBackend } from 'react-mfa-kit/client';
import { createMfaBackend, createMfaDriver, testSecret } from 'react-mfa-kit/testing';
import { expect, it } from 'vitest';

/** The page of your app, as it is. */
function SecondStep({ client, trigger }: { client: MfaBackend; trigger: unknown }) {
  const [name, setName] = useState<string>();
  if (name) return <p>Welcome, {name}</p>;
  return (
    <MfaProvider client={client}>
      <MfaChallenge trigger={trigger} onSuccess={(user) => setName(user.nickname ?? user.id)} />
    </MfaProvider>
  );
}

it('lets a person in with the code of their app', async () => {
  const backend = createMfaBackend({ scenario: 'enrolled' });
  const { fetch, clock } = backend;
  const client = createAuthingClient({ appHost: 'http://localhost', appId: 'any', fetch });
  const { trigger } = await backend.signIn();
  render(<SecondStep client={client} trigger={trigger} />);

  const person = createMfaDriver({ now: clock.now });
  expect(await person.enterCode('000000')).toMatchObject({ problem: 'code-rejected' });
  await person.enterCode(backend.codeFor(testSecret));
  await screen.findByText('Welcome, Robin Vale');
});
