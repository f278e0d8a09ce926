import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/authenticator-list/FaceDialog.tsx';
import '../../../src/components/face-capture/LaterStep.tsx';
import type { MfaBackend, MfaProfile } from '../../../src/client/index.ts';
import type { AuthenticatorListProps } from '../../../src/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { countLive, installTestCamera } from '../../support/testCamera.ts';
import { fails, press, heading as titled } from '../face-capture/renderFace.tsx';
import { heading, renderList, rows, seen } from './renderList.tsx';

/** A backend that may lack what the rest of the test takes for granted. */
type Backend = { [Name in keyof MfaBackend]?: MfaBackend[Name] | undefined };
type Bind = NonNullable<MfaBackend['associateFaceByBlob']>;

const user = { id: 'ada', token: 'session', username: 'ada' };
const setUp = 'Set up face check';

/** A list of a person whose face nobody knows yet, before a camera that works. */
function renderFaceless(props: AuthenticatorListProps = {}, backend: Backend = {}) {
  installTestCamera();
  const profile: MfaProfile = { hasFace: false };
  const associateFaceByBlob = vi.fn<Bind>(async () => {
    profile.hasFace = true;
    return { user };
  });
  const client = {
    listAuthenticators: async () => [],
    getProfile: async () => ({ ...profile }),
    associateFaceByBlob,
    ...backend,
  };
  // SAFETY: what is undefined counts as absent, which is what such a test is about.
  return { ...renderList(props, { client: client as MfaBackend }), associateFaceByBlob };
}

type Page = ReturnType<typeof renderFaceless>;

async function takePhotos(page: Page) {
  await press(page, 'Start the camera');
  await press(page, 'Take photo');
  await press(page, 'Use this photo');
  await titled('One more photo');
  await press(page, 'Take photo');
  await press(page, 'Use this photo');
}

it('sets a face check up over the list, and goes to its row', async () => {
  const page = renderFaceless({ policy: 'Kept for 30 days.', issuer: 'Fernway' });
  await seen('empty');
  await page.user.click(screen.getByRole('button', { name: setUp }));
  const dialog = await screen.findByRole('dialog', { name: setUp });
  expect(dialog).toHaveTextContent('Kept for 30 days.');
  await takePhotos(page);
  await seen();
  await waitFor(() => expect(rows()[0]).toHaveFocus());
  expect(rows().map((row) => row.dataset.type)).toEqual(['face']);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button', { name: setUp })).toBeNull();
  expect(announcedTexts()).toContain('Face check added.');
  expect(page.onFactorChanged.mock.calls).toEqual([[{ method: 'face', change: 'added' }]]);
  expect(page.onSuccess.mock.calls).toEqual([
    [{ authenticator: expect.objectContaining({ type: 'face' }), change: 'added' }],
  ]);
  expect(page.associateFaceByBlob).toHaveBeenCalledOnce();
  expect(countLive()).toBe(0);
});

it('tells the host whose profile it is, which then shows the row', async () => {
  const page = renderFaceless({ profile: { hasFace: false } }, { getProfile: undefined });
  await seen('empty');
  await page.user.click(screen.getByRole('button', { name: setUp }));
  await takePhotos(page);
  await waitFor(() => expect(page.onSuccess).toHaveBeenCalledOnce());
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(announcedTexts()).toContain('Face check added.');
});

it.each<[string, AuthenticatorListProps, Backend]>([
  ['there is one', { profile: { hasFace: true } }, {}],
  ['nobody knows whether there is one', { profile: { phone: '123456' } }, {}],
  ['the backend takes none', { profile: { hasFace: false } }, { associateFaceByBlob: undefined }],
  ['nothing may be changed', { profile: { hasFace: false }, readOnly: true }, {}],
])('offers no face check where %s', async (_, props, backend) => {
  renderFaceless(props, {
    listAuthenticators: async () => [{ id: 'a', type: 'totp', enabled: true }],
    ...backend,
  });
  await seen();
  expect(screen.queryByRole('button')).toBeNull();
});

it('stands in the menu beside what else can be added', async () => {
  const page = renderFaceless({
    onAddPhone: () => {},
    profile: { hasFace: false, email: 'a@b.de' },
  });
  await seen();
  await page.user.click(screen.getByRole('button', { name: 'Add a way to confirm it’s you' }));
  const items = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(items).toEqual(['Text message', 'Face check']);
  await page.user.click(screen.getByRole('menuitem', { name: 'Face check' }));
  expect(await screen.findByRole('dialog', { name: setUp })).toBeVisible();
});

it('goes on with one that was not finished', async () => {
  const page = renderFaceless(
    {},
    { listAuthenticators: async () => [{ id: 'f', type: 'face', enabled: false }] },
  );
  await seen();
  await page.user.click(screen.getByRole('button', { name: 'Continue setting up Face check' }));
  expect(await screen.findByRole('dialog', { name: setUp })).toBeVisible();
});

it('is left by Escape, with the camera off, and the focus back', async () => {
  const page = renderFaceless();
  await seen('empty');
  const button = screen.getByRole('button', { name: setUp });
  await page.user.click(button);
  await press(page, 'Start the camera');
  await screen.findByRole('button', { name: 'Take photo' });
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(countLive()).toBe(0);
  expect(button).toHaveFocus();
  expect(page.associateFaceByBlob).not.toHaveBeenCalled();
});

it('asks before an upload is stopped, and stays while photos are compared', async () => {
  const page = renderFaceless();
  let arrive = (_share: number) => {};
  page.associateFaceByBlob.mockImplementation((_, { onProgress, signal } = {}) => {
    arrive = (share) => onProgress?.(share);
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  });
  await seen('empty');
  await page.user.click(screen.getByRole('button', { name: setUp }));
  await takePhotos(page);
  await waitFor(() => expect(page.associateFaceByBlob).toHaveBeenCalledOnce());
  await page.user.keyboard('{Escape}');
  const question = await screen.findByRole('alertdialog', { name: 'Stop sending your photo?' });
  await page.user.click(within(question).getByRole('button', { name: 'Keep sending' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await page.user.keyboard('{Escape}');
  await screen.findByRole('alertdialog');
  arrive(1);
  await titled('Checking your photo');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await page.user.keyboard('{Escape}');
  expect(announcedTexts().at(-1)).toBe('Wait a moment. This is still being checked.');
  expect(screen.getByRole('dialog')).toBeVisible();
});

it('stops an upload where the person means it, and nothing is set up', async () => {
  const page = renderFaceless();
  const stopped = vi.fn();
  page.associateFaceByBlob.mockImplementation(
    (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          stopped();
          reject(signal.reason);
        });
      }),
  );
  await seen('empty');
  await page.user.click(screen.getByRole('button', { name: setUp }));
  await takePhotos(page);
  await waitFor(() => expect(page.associateFaceByBlob).toHaveBeenCalledOnce());
  await page.user.keyboard('{Escape}');
  await page.user.click(await screen.findByRole('button', { name: 'Stop sending' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(stopped).toHaveBeenCalledOnce();
  expect(page.onError).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: setUp })).toHaveFocus();
});

it('says in its place why a face cannot be set up yet', async () => {
  const page = renderFaceless();
  page.associateFaceByBlob.mockImplementation(fails('face-unbindable'));
  await seen('empty');
  await page.user.click(screen.getByRole('button', { name: setUp }));
  await takePhotos(page);
  expect(
    await screen.findByText(/Add a phone number or email address/, {
      selector: '[data-part="problem"] *',
    }),
  ).toBeVisible();
  expect(page.onError.mock.calls.map(([{ code }]) => code)).toEqual(['face-unbindable']);
});
