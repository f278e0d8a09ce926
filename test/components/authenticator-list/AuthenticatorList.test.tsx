import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Authenticator, MfaError } from '../../../src/client/index.ts';
import { AuthenticatorList, StepUpDialog } from '../../../src/index.ts';
import { generateTotp, testSecret } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { expectRequests } from '../../support/requests.ts';
import { choose, heading, renderList, root, rows, seen } from './renderList.tsx';

afterEach(() => void vi.useRealTimers());

const app: Authenticator = {
  id: 'a',
  type: 'totp',
  source: 'SELF',
  enabled: true,
  createdAt: '2026-03-03T12:00:00Z',
};
const list = (...all: Authenticator[]) => ({ listAuthenticators: async () => all });
const removable = (...all: Authenticator[]) => ({ ...list(...all), removeTotp: async () => {} });
const texts = () => rows().map((row) => row.textContent);
const noon = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 15, 12) });

describe('AuthenticatorList', () => {
  it('keeps the place of rows while they are read, then shows them under the name of the list', async () => {
    renderList({ profile: { phone: '7700902107', phoneCountryCode: '+44' } });
    expect(root()).toHaveAttribute('aria-busy', 'true');
    expect(root()?.querySelectorAll('[data-part="skeleton-rows"] > *')).toHaveLength(3);
    expect(announcedTexts()).toEqual(['Loading two-step verification.']);
    await seen();
    expect(root()).not.toHaveAttribute('aria-busy');
    const all = screen.getByRole('list', { name: 'Two-step verification' });
    expect(within(all).getAllByRole('listitem')).toHaveLength(2);
    expect(all).toHaveTextContent('+44 •••• ••2107');
    expect(document.body).toHaveFocus();
  });

  it.each([
    [{}, 'Authenticator appAdded 3 March 2026.'],
    [
      { lastUsedAt: '2026-03-15T08:00:00Z', isDefault: true },
      /^Authenticator appDefaultAdded 3 March 2026\. Last used today\. Last used on 15 March 2026 at/,
    ],
    [{ lastUsedAt: null }, 'Authenticator appAdded 3 March 2026. Not used yet.'],
    [{ name: 'Work phone' }, 'Work phoneAdded 3 March 2026.'],
    [{ type: 'sms', target: '•••21', lastUsedAt: null }, 'Text message•••21. Not used yet.'],
    [
      { enabled: false },
      /^Authenticator appNot finishedStarted 12 days ago\. One code is still missing\. Added on 3 March 2026 at /,
    ],
    [
      { enabled: false, type: 'smart-card' },
      /^Another methodNot finishedStarted 12 days ago\. Added on 3 March 2026 at /,
    ],
    [{ createdAt: undefined }, 'Authenticator app'],
    [{ createdAt: 'yesterday-ish' }, 'Authenticator app'],
    // A clock that is ahead.
    [
      { createdAt: '2026-04-01T12:00:00Z', enabled: false },
      /^Authenticator appNot finishedStarted today\. One code is still missing\. Added on 1 April 2026 at /,
    ],
  ])('S29 says of a row what is known: %j', async (facts, text) => {
    noon();
    renderList({}, { client: list({ ...app, ...facts }) });
    await seen();
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toMatch(
      typeof text === 'string' ? new RegExp(`^${quote(text)}$`) : text,
    );
  });

  it.each([20, 200])(
    'shows a name of %i characters, and names the actions with it',
    async (length) => {
      const name = 'x'.repeat(length);
      renderList({}, { client: removable({ ...app, name }) });
      await seen();
      const shown = length > 80 ? `${'x'.repeat(79)}…` : name;
      expect(screen.getByRole('button', { name: `Remove ${shown}` })).toHaveTextContent('Remove');
      expect(rows()[0]?.querySelector('bdi')).toHaveTextContent(shown);
    },
  );

  it('offers nothing that the backend cannot do, and says why where that is known', async () => {
    renderList(
      { profile: { email: 'mara@example.com', hasFace: true }, profileHref: '/profile' },
      { client: list(app) },
    );
    await seen();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Go to your profile' })).toHaveAttribute(
      'href',
      '/profile',
    );
    expect(texts()[1]).toContain('This comes from your profile.');
    expect(texts()[2]).toContain('Only an administrator can change this.');
  });

  it('changes nothing where nothing may be changed, and says so once', async () => {
    renderList({ readOnly: true, onAddPhone: () => {} });
    await seen();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getAllByText('Only an administrator can change this.')).toHaveLength(1);
  });

  it('asks the backend for the profile where the host gives none', async () => {
    const backend = createTestBackend({ scenario: 'allFour', extras: true });
    renderList({ source: 'APPLICATION' }, { backend, extras: true });
    await seen();
    expect(rows().map((row) => row.dataset.type)).toEqual(['app', 'sms', 'email', 'recovery']);
  });

  it('says that an app is safer where only messages are set up', async () => {
    renderList({ profile: { phone: '123456' } }, { client: list() });
    await seen();
    expect(root()).toHaveTextContent('An authenticator app is safer.');
  });

  it('is a mistake of the programmer where there is nothing to list', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    renderList({}, { client: {} });
    expect(root()).toHaveTextContent('This step stopped working');
    quiet.mockRestore();
  });
});

describe('removing', () => {
  it('asks, says what follows, removes once, tells everybody, and goes to the next row', async () => {
    const page = renderList({ profile: { phone: '7700902107' } });
    await seen();
    await choose(page, 'Remove');
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Remove the authenticator app?',
    });
    expect(dialog).toHaveTextContent('You can still confirm with a text message.');
    expect(dialog).toHaveTextContent(
      'Your recovery code stops working, because it belongs to this app.',
    );
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await page.user.click(screen.getByRole('button', { name: 'Remove app' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveFocus();
    expect(announcedTexts()).toContain('Authenticator app removed.');
    expect(page.onFactorChanged.mock.calls).toEqual([[{ method: 'totp', change: 'removed' }]]);
    expect(page.onSuccess.mock.calls).toEqual([
      [{ authenticator: expect.objectContaining({ type: 'totp' }), change: 'removed' }],
    ]);
    expectRequests({ removeTotp: 1 });
  });

  it.each(['{Enter}', '{Escape}'])(
    'keeps it on %s, and is back where it was asked',
    async (key) => {
      const page = renderList();
      await seen();
      await choose(page, 'Remove');
      await screen.findByRole('alertdialog');
      await page.user.keyboard(key);
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
      expect(screen.getByRole('button', { name: 'Actions for Authenticator app' })).toHaveFocus();
    },
  );

  it('says that a password alone is left, and goes to the heading where no row is', async () => {
    const page = renderList({}, { client: removable(app) });
    await seen();
    await page.user.click(screen.getByRole('button', { name: 'Remove Authenticator app' }));
    expect(await screen.findByRole('alertdialog')).toHaveTextContent(
      'your password alone opens your account',
    );
  });

  it('asks for a step-up first where trigger data can be had, and removes nothing where that is left', async () => {
    const backend = createTestBackend({ scenario: 'ownApp' });
    const reasons: string[] = [];
    const getStepUpTrigger = async (reason: string) => {
      reasons.push(reason);
      return backend.state.issueTrigger();
    };
    const page = renderList({}, { backend, getStepUpTrigger });
    page.show(
      <>
        {page.element}
        <StepUpDialog />
      </>,
    );
    await seen();
    await choose(page, 'Remove');
    await screen.findByRole('dialog', { name: 'Confirm it’s you to continue' });
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('alertdialog')).toBeNull();

    await choose(page, 'Remove');
    const field = await screen.findByRole('textbox', { name: '6-digit code' });
    await page.user.type(field, generateTotp(testSecret, backend.clock.now()));
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await seen('empty');
    await waitFor(() => expect(heading()).toHaveFocus());
    expect(reasons).toEqual(['remove-totp', 'remove-totp']);
    expectRequests({ verifyTotp: 1, removeTotp: 1 });
  });

  it('asks the host instead, where it wants to be asked', async () => {
    const beforeSensitiveAction = vi.fn(() => Promise.reject(new MfaError('aborted')));
    const page = renderList({}, { beforeSensitiveAction });
    await seen();
    await choose(page, 'Remove');
    await waitFor(() =>
      expect(beforeSensitiveAction.mock.calls).toEqual([[{ action: 'remove', method: 'totp' }]]),
    );
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(rows()).toHaveLength(1);
  });

  it('offers to replace the last one where one is required', async () => {
    const page = renderList({ mfaRequired: true });
    await seen();
    await choose(page, 'Remove');
    const dialog = await screen.findByRole('alertdialog', {
      name: 'This is your only second step',
    });
    await page.user.click(within(dialog).getByRole('button', { name: 'Replace' }));
    const title = await screen.findByRole('heading', {
      name: 'You already have an authenticator app',
    });
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('says at the row that it was refused, and can be asked again', async () => {
    const page = renderList();
    page.backend.faults.next('removeTotp', { type: 'refuse', status: 409, code: 409 });
    await seen();
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await waitFor(() => expect(rows()[0]).toHaveAttribute('data-state', 'failed'));
    expect(rows()[0]).toHaveTextContent('Authenticator app was not removed. Try again.');
    expect(page.onError.mock.calls.map(([{ code }]) => code)).toEqual(['conflict']);
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await seen('empty');
    expectRequests({ removeTotp: 2 });
  });

  it('takes one that was removed in another tab for done', async () => {
    const page = renderList();
    await seen();
    await choose(page, 'Remove');
    await page.client.removeTotp({}, { token: page.backend.state.issueUser().token });
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await seen('empty');
    expect(announcedTexts()).toContain('Authenticator app had already been removed.');
    expect(page.onFactorChanged).not.toHaveBeenCalled();
    expectRequests({ removeTotp: 2 });
  });

  it('holds the rest while one is removed, and says so', async () => {
    const page = renderList();
    const held = page.backend.faults.hold('removeTotp');
    await seen();
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await held.arrived;
    expect(rows()[0]).toHaveAttribute('data-state', 'pending');
    expect(rows()[0]).toHaveTextContent('Removing');
    expect(screen.getByRole('button', { name: /^Actions/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    held.release();
    await seen('empty');
    expectRequests({ removeTotp: 1 });
  });
});

describe('adding', () => {
  it('sets an app up over the list, and goes to its row', async () => {
    const page = renderList({}, { scenario: 'passwordOnly' });
    const { user, backend } = page;
    await seen('empty');
    await user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }));
    const dialog = await screen.findByRole('dialog', { name: 'Set up an authenticator app' });
    await user.click(await within(dialog).findByRole('button', { name: 'Continue' }));
    const { secret = '' } = backend.state.findAuthenticators().pending ?? {};
    await user.type(
      await screen.findByRole('textbox', { name: '6-digit code' }),
      generateTotp(secret, backend.clock.now()),
    );
    await screen.findByRole('heading', { name: 'Save your recovery code' });
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Go back and save' }));
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await seen();
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(announcedTexts()).toContain('Authenticator app added.');
    expect(page.onFactorChanged.mock.calls).toEqual([[{ method: 'totp', change: 'added' }]]);
    expect(page.onSuccess.mock.calls[0]?.[0]).toMatchObject({ change: 'added' });
    expectRequests({ associateTotp: 1, confirmTotp: 1 });
  });

  it('is left by Escape, with nothing set up, and the key forgotten', async () => {
    const page = renderList({}, { scenario: 'passwordOnly' });
    await seen('empty');
    const open = () =>
      page.user.click(screen.getByRole('button', { name: 'Set up an authenticator app' }));
    await open();
    await screen.findByRole('button', { name: 'Continue' });
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Set up an authenticator app' })).toHaveFocus();
    await open();
    expect(await screen.findByRole('heading', { name: 'Start setting up again?' })).toBeVisible();
    expectRequests({ associateTotp: 1 });
  });

  it('goes on with what was not finished', async () => {
    const page = renderList({}, { scenario: 'unfinished' });
    await seen();
    await page.user.click(
      screen.getByRole('button', { name: 'Continue setting up Authenticator app' }),
    );
    expect(await screen.findByRole('heading', { name: 'Start setting up again?' })).toBeVisible();
  });

  it('is a menu where there is a choice, by the keyboard', async () => {
    const onAddPhone = vi.fn();
    const onAddEmail = vi.fn();
    const page = renderList(
      { onAddPhone, onAddEmail, profile: { hasFace: true } },
      { scenario: 'passwordOnly' },
    );
    await seen();
    const button = screen.getByRole('button', { name: 'Add a way to confirm it’s you' });
    button.focus();
    await page.user.keyboard('{ArrowDown}');
    const items = screen.getAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Authenticator app',
      'Text message',
      'Email',
    ]);
    expect(items[0]).toHaveFocus();
    await page.user.keyboard('{End}{ArrowDown}{ArrowUp}{Home}t');
    expect(items[1]).toHaveFocus();
    await page.user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(screen.queryByRole('menu')).toBeNull();
    await page.user.keyboard('{ArrowUp}{Enter}');
    expect(onAddEmail).toHaveBeenCalledOnce();
    await page.user.click(button);
    await page.user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
    await page.user.click(button);
    await page.user.tab();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(onAddPhone).not.toHaveBeenCalled();
  });
});

describe('names, the default and recovery codes', () => {
  const open = async (props = {}) => {
    const page = renderList(props, { extras: true });
    await seen();
    return page;
  };
  const rename = async (page: Awaited<ReturnType<typeof open>>, text: string) => {
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    await waitFor(() => expect(field).toHaveFocus());
    await page.user.clear(field);
    if (text) await page.user.type(field, text);
    await page.user.click(screen.getByRole('button', { name: 'Save name' }));
    return field;
  };

  it('renames a row in its place, and the focus comes back', async () => {
    const page = await open();
    await choose(page, 'Rename');
    const field = await rename(page, '');
    await waitFor(() => expect(field).toHaveAccessibleDescription('Enter a name.'));
    await rename(page, 'x'.repeat(51));
    await waitFor(() => expect(field).toHaveAccessibleDescription('Use 50 characters or fewer.'));
    expect(root()).toHaveTextContent('51 of 50 characters');
    await rename(page, ' Work  phone ');
    const button = await screen.findByRole('button', { name: 'Actions for Work phone' });
    await waitFor(() => expect(button).toHaveFocus());
    expect(announcedTexts()).toContain('Renamed to Work phone.');
    expect(page.onSuccess.mock.calls[0]?.[0]).toMatchObject({
      change: 'renamed',
      authenticator: { name: 'Work phone' },
    });
    expect(page.backend.ledger.count('renameAuthenticator')).toBe(1);
  });

  it('restores the name on Escape', async () => {
    const page = await open();
    await choose(page, 'Rename');
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await page.user.type(field, 'Other{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Actions for Authenticator app' })).toHaveFocus(),
    );
    expect(page.backend.ledger.count('renameAuthenticator')).toBe(0);
  });

  it('keeps what was typed where it was refused, and knows a change whose answer was lost', async () => {
    const page = await open();
    page.backend.faults.next('renameAuthenticator', { type: 'refuse', status: 503, code: 503 });
    page.backend.faults.next('renameAuthenticator', { type: 'drop', when: 'after' });
    await choose(page, 'Rename');
    const field = await rename(page, 'Tablet');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/was not changed\. Try again\./));
    expect(field).toHaveValue('Tablet');
    await page.user.click(screen.getByRole('button', { name: 'Save name' }));
    expect(await screen.findByRole('button', { name: 'Actions for Tablet' })).toBeVisible();
  });

  it('makes a row the default, and says so', async () => {
    const made: string[] = [];
    const all = [app, { ...app, id: 'b', type: 'passkey', name: 'Laptop' }];
    const client = {
      listAuthenticators: async () =>
        all.map((one) => ({ ...one, isDefault: made.at(-1) === one.id })),
      setDefaultAuthenticator: async ({ id }: { id: string }) => void made.push(id),
    };
    const page = renderList({}, { client });
    await seen();
    await page.user.click(screen.getByRole('button', { name: 'Make default: Laptop' }));
    await waitFor(() => expect(rows()[1]).toHaveTextContent('Default'));
    expect(announcedTexts()).toContain('Laptop is now the default.');
    await waitFor(() => expect(rows()[1]).toHaveFocus());
    expect(made).toEqual(['b']);
  });

  it('makes a new recovery code, and has it saved', async () => {
    const page = await open();
    const { user, backend } = page;
    expect(rows()[1]).toHaveTextContent(/^Recovery code1 unused code, created/);
    await user.click(screen.getByRole('button', { name: 'Replace recovery code' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Replace your recovery code?' });
    expect(dialog).toHaveTextContent('The old one stops working at once.');
    await user.click(screen.getByRole('button', { name: 'Replace code' }));
    const group = await screen.findByRole('group', { name: 'Recovery code' });
    expect(group).toHaveTextContent(`${backend.state.findAuthenticators().enabled?.recoveryCode}`);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Go back and save' }));
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Replace recovery code' })).toHaveFocus();
    expect(page.onSuccess.mock.calls[0]?.[0]).toMatchObject({ change: 'codes-replaced' });
    expect(backend.ledger.count('regenerateRecoveryCodes')).toBe(1);
  });

  it('says that it may have worked where the new codes did not arrive', async () => {
    const page = await open();
    page.backend.faults.next('regenerateRecoveryCodes', { type: 'drop', when: 'after' });
    await page.user.click(screen.getByRole('button', { name: 'Replace recovery code' }));
    await page.user.click(await screen.findByRole('button', { name: 'Replace code' }));
    await waitFor(() => expect(rows()[1]).toHaveTextContent(/It may have worked/));
    expect(announcedTexts().join()).toContain('It may have worked');
  });
});

describe('other devices', () => {
  it('are signed out where the person wants it', async () => {
    const onSignOutOthers = vi.fn(async () => {});
    const page = renderList({ onSignOutOthers });
    await seen();
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await page.user.click(await screen.findByRole('button', { name: 'Sign out other devices' }));
    await waitFor(() => expect(announcedTexts()).toContain('Other devices are signed out.'));
    expect(onSignOutOthers).toHaveBeenCalledOnce();
    expect(screen.queryByText('Sign out other devices?')).toBeNull();
    expect(heading()).toHaveFocus();
    expectRequests({ removeTotp: 1 });
  });

  it('stay signed in where the person does not, or the host could not', async () => {
    const onSignOutOthers = vi.fn(() => Promise.reject(new MfaError('server-error')));
    const page = renderList({ onSignOutOthers });
    await seen();
    await choose(page, 'Remove');
    await page.user.click(await screen.findByRole('button', { name: 'Remove app' }));
    await page.user.click(await screen.findByRole('button', { name: 'Sign out other devices' }));
    await waitFor(() =>
      expect(announcedTexts()).toContain('Other devices were not signed out. Try again.'),
    );
    expect(root()?.querySelector('[data-part="sign-out"]')).toHaveTextContent(
      'Other devices were not signed out. Try again.',
    );
    await page.user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText('Sign out other devices?')).toBeNull();
    expectRequests({ removeTotp: 1 });
  });
});

it('L16 two lists on one page have ids of their own', async () => {
  const page = renderList();
  page.show(
    <>
      <AuthenticatorList id="one" />
      <AuthenticatorList id="two" />
    </>,
  );
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Actions/ })).toHaveLength(2));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
