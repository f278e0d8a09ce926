// @vitest-environment jsdom
import './loadedBeforehand.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createAuthingClient } from '../../../src/client/index.ts';
import { MfaChallenge, MfaProvider } from '../../../src/index.ts';
import { createMfaBackend } from '../../../src/testing/index.ts';
import { openDriver } from './openDriver.ts';

it('works the kit in jsdom and in a shadow root, with React alone', async () => {
  const backend = createMfaBackend();
  const { fetch, clock } = backend;
  const client = createAuthingClient({ appHost: 'http://localhost', appId: 'any', fetch });
  const { trigger } = await backend.signIn();
  const onSuccess = vi.fn();
  const host = document.body.appendChild(document.createElement('div'));
  const within = host.attachShadow({ mode: 'open' });
  const page = createRoot(within);
  onTestFinished(() => {
    page.unmount();
    host.remove();
  });
  page.render(
    <StrictMode>
      <MfaProvider client={client}>
        <MfaChallenge trigger={trigger} onSuccess={onSuccess} />
      </MfaProvider>
    </StrictMode>,
  );
  const person = openDriver({ within, now: clock.now });
  await person.waitFor('scan');
  const app = await person.setUpApp();
  await person.saveRecoveryCodes();
  expect(onSuccess).toHaveBeenCalledTimes(1);
  expect(app.secret).toMatch(/^[A-Z2-7]{32}$/);
});
