import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Boundary } from '../../../src/components/internal/index.ts';
import { TotpEnrollment } from '../../../src/components/totp-enrollment/index.ts';
import { useMfa } from '../../../src/provider/index.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { expectRequests } from '../../support/requests.ts';

/** Breaks on a press, and is whole again when it is mounted anew. */
function Fragile() {
  const [isBroken, setIsBroken] = useState(false);
  const { scope } = useMfa().session;
  if (isBroken) throw new Error('a slot of the host');
  return (
    <button type="button" onClick={() => setIsBroken(true)}>
      Break {scope}
    </button>
  );
}

function renderFragile() {
  return renderWithMfa(
    <Boundary noun="totp-enrollment" id="here">
      <Fragile />
    </Boundary>,
    { scope: 'ada' },
  );
}

describe('Boundary', () => {
  it('L19 keeps an error inside, moves the focus there, and starts anew on a press', async () => {
    expectConsole('error', /a slot of the host|The above error/);
    const { user, container } = renderFragile();
    await user.click(screen.getByRole('button', { name: 'Break ada' }));
    const title = screen.getByRole('heading', { name: 'This step stopped working' });
    await waitFor(() => expect(title).toHaveFocus());
    expect(container.querySelector('#here')).toHaveAttribute('data-state', 'stopped');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.getByRole('button', { name: 'Break ada' })).toBeVisible();
  });

  it('L19 wipes the keys that the provider holds', async () => {
    expectRequests({ associateTotp: 2 });
    expectConsole('error', /a slot of the host|The above error/);
    const { user, backend, show } = renderWithMfa(
      <>
        <TotpEnrollment />
        <Boundary noun="totp-enrollment">
          <Fragile />
        </Boundary>
      </>,
      { scenario: 'passwordOnly', signedIn: true },
    );
    await screen.findByRole('img');
    const first = backend.state.findAuthenticators().pending?.secret;
    await user.click(screen.getByRole('button', { name: 'Break' }));
    show(<TotpEnrollment key="next" />);
    await user.click(await screen.findByRole('button', { name: 'Start again' }));
    await screen.findByRole('img');
    expect(backend.state.findAuthenticators().pending?.secret).not.toBe(first);
  });

  it('L11 starts anew for another person', async () => {
    const { set } = renderFragile();
    expect(screen.getByRole('button', { name: 'Break ada' })).toBeVisible();
    set({ scope: 'bo' });
    expect(screen.getByRole('button', { name: 'Break bo' })).toBeVisible();
  });
});
