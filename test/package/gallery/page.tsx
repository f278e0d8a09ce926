import { type ReactElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as kit from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { Button, Notice } from 'react-mfa-kit/primitives';
import {
  createExtras,
  createMfaBackend,
  type ScenarioName,
  testRecoveryCode,
} from 'react-mfa-kit/testing';

interface Screen {
  scenario: ScenarioName;
  render(trigger: unknown): ReactElement;
}

/** What a person meets most, each over a backend of its own. */
const screens: Record<string, Screen> = {
  verify: {
    scenario: 'enrolled',
    render: (trigger) => <kit.MfaChallenge trigger={trigger} className="mfa-card" />,
  },
  message: {
    scenario: 'smsBound',
    render: (trigger) => <kit.MfaChallenge trigger={trigger} className="mfa-card" />,
  },
  phone: {
    scenario: 'smsUnbound',
    render: (trigger) => <kit.MfaChallenge trigger={trigger} className="mfa-card" />,
  },
  enrolment: {
    scenario: 'passwordOnly',
    render: () => <kit.TotpEnrollment className="mfa-card" />,
  },
  save: {
    scenario: 'passwordOnly',
    render: () => (
      <kit.RecoveryCodeSave
        recoveryCodes={[testRecoveryCode]}
        issuer="Fernway"
        className="mfa-card"
      />
    ),
  },
  recovery: {
    scenario: 'enrolled',
    render: () => <kit.RecoveryCodeEntry className="mfa-card" />,
  },
  face: {
    scenario: 'enrolled',
    render: () => <kit.FaceCapture className="mfa-card" issuer="Fernway" />,
  },
  list: { scenario: 'ownApp', render: () => <kit.AuthenticatorList /> },
  parts: {
    scenario: 'enrolled',
    render: () => (
      <div className="mfa-root mfa-card mfa-stack">
        <Notice tone="warning">This sign-in ends in 60 seconds.</Notice>
        <Button variant="danger">Remove app</Button>
        <Button variant="primary" busy>
          Verifying
        </Button>
      </div>
    ),
  },
};

function Shown({ scenario, render }: Screen) {
  const [{ client, token, trigger }] = useState(() => {
    const backend = createMfaBackend({ scenario, extras: true });
    const settings = { appHost: 'http://localhost', fetch: backend.fetch };
    const client = {
      ...createAuthingClient({ ...settings, appId: 'gallery' }),
      ...createExtras(settings),
    };
    return {
      client,
      token: backend.state.issueUser().token,
      trigger: backend.state.issueTrigger(),
    };
  });
  return (
    <kit.MfaProvider client={client} token={token}>
      {render(trigger)}
    </kit.MfaProvider>
  );
}

/** What a host has beside the kit, and the kit has no business with. */
function Host() {
  return (
    <div className="host">
      <h1>Heading</h1>
      <h2>Heading</h2>
      <p>
        Text with <a href="#host">the account page</a>, <strong>strong</strong>, <code>code</code>{' '}
        and <bdi>isolated</bdi> words.
      </p>
      <ul>
        <li>An item</li>
      </ul>
      <form>
        <fieldset>
          <legend>Legend</legend>
          <label htmlFor="host-input">Label</label>
          <input id="host-input" defaultValue="text" />
          <input type="checkbox" />
          <select>
            <option>Option</option>
          </select>
          <textarea defaultValue="text" />
          <button type="button">Button</button>
        </fieldset>
      </form>
      <table>
        <tbody>
          <tr>
            <th>Head</th>
            <td>Cell</td>
          </tr>
        </tbody>
      </table>
      <dialog open>Dialog</dialog>
    </div>
  );
}

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  <StrictMode>
    <Host />
    {Object.entries(screens).map(([name, screen]) => (
      <section key={name} data-screen={name}>
        <Shown {...screen} />
      </section>
    ))}
  </StrictMode>,
);
