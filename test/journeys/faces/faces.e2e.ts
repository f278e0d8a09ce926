import { expect, type Page } from '@playwright/test';
import type { ReferenceServer } from '../../../examples/reference-server/createReferenceServer.ts';
import { createAuthingClient, readTrigger } from '../../../src/client/index.ts';
import { cut } from '../../support/faces/pictures.ts';
import { decodeJpeg, encodeJpeg, readFace } from '../../support/faces/readFace.ts';
import { drawScene, type SceneName } from '../../support/faces/scenes.ts';
import { listenForViolations, violate } from '../faults/support/listen.ts';
import { heading, listenForComplaints } from '../support/visit.ts';
import { expectOff, watchCameras } from './support/cameras.ts';
import { expectPhoto } from './support/expectPhoto.ts';
import { expectLive, goLive, press, readPhoto, takePhoto, test } from './support/faceTest.ts';

// One after the other in one worker: the page is built once, and a film is played in one browser.
test.describe.configure({ mode: 'default' });

const file = (scene: SceneName) =>
  drawScene(scene, readFace()).map((frame) => encodeJpeg(frame))[0] ?? new Uint8Array();

/** What a person sees of the scene, and so what is to be sent: the middle of the frame, 4 by 5. */
const seen = cut(decodeJpeg(file('centred')), { x: 128, y: 0, width: 384, height: 480 });

const hint = (page: Page) => page.locator('[data-part="camera-hint"]');

async function watch(page: Page) {
  await watchCameras(page);
  return { complaints: listenForComplaints(page), violations: await listenForViolations(page) };
}

/** Sets the face check up with another picture, by the API alone. */
async function bindOther({ url, backend }: ReferenceServer): Promise<void> {
  const client = createAuthingClient({ appHost: url, appId: 'demo' });
  const token = readTrigger((await backend.signIn()).trigger)?.mfaToken;
  await client.associateFaceByBlob({ baseFace: new Blob([file('close')]) }, { token });
}

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
];

for (const { name, query, workers, policy } of [
  {
    name: 'a strict policy and Trusted Types that allow no worker and no policy',
    query: '',
    workers: 0,
    policy: [...strict, "trusted-types 'none'"],
  },
  {
    name: 'a strict policy and Trusted Types that name the host’s, with its workers',
    query: '&workers',
    workers: 2,
    policy: [...strict, "worker-src 'self'", 'trusted-types face-workers'],
  },
]) {
  test(`B04 B05 C22 under ${name}: a face is bound and verified, each photo as it was seen`, async ({
    serve,
    openCinema,
  }) => {
    const headers = {
      'content-security-policy': policy.join('; '),
      'permissions-policy': 'camera=(self)',
    };
    const server = await serve({ scenario: 'faceUnbound', headers });
    const { uploads } = server.backend.state;
    expect(uploads).toEqual([]);
    const page = await (await openCinema('centred')).newPage();
    const { complaints, violations } = await watch(page);
    await page.goto(`${server.url}/face.html?mode=bind&detector${query}`);
    await goLive(page);
    await expect(hint(page)).toHaveText('Good, hold still');
    await takePhoto(page);
    await press(page, 'Use this photo');
    await expect(heading(page, 'One more photo')).toBeVisible();
    await takePhoto(page);
    await expect.poll(() => page.workers()).toHaveLength(workers);
    await press(page, 'Use this photo');
    await expect(page.getByText('Face check is set up.')).toBeFocused();
    await expect(page.getByLabel('Heard')).toHaveText('success');
    await expectOff(page, 2);

    await page.goto(`${server.url}/face.html?detector${query}`);
    await goLive(page);
    await takePhoto(page);
    await press(page, 'Use this photo');
    await expect(page.getByText('Face check passed.')).toBeFocused();
    await expectOff(page, 1);
    await press(page, 'Leave');
    await expect.poll(() => page.workers().length).toBe(0);

    expect(server.backend.state.uploads).toHaveLength(3);
    for (const at of [0, 1, 2]) expectPhoto(readPhoto(server, at), seen);
    expect(server.backend.ledger.count('associateFaceByBlob')).toBe(1);
    expect(server.backend.ledger.count('verifyFace')).toBe(1);
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);

    await violate(page);
    await expect.poll(() => violations.length).toBeGreaterThan(0);
    await page.close();
  });
}

test('S31 another face than the one that is set up: the reason, and the camera again', async ({
  serve,
  openCinema,
}) => {
  const server = await serve({ scenario: 'faceUnbound' });
  await bindOther(server);
  const page = await (await openCinema('centred')).newPage();
  const { complaints } = await watch(page);
  await page.goto(`${server.url}/face.html?detector`);
  await goLive(page);
  for (const left of ['4 more times', '3 more times']) {
    await takePhoto(page);
    await press(page, 'Use this photo');
    await expect(heading(page, 'The photo did not match')).toBeVisible();
    await expect(page.getByText(left)).toBeVisible();
    await expectLive(page);
    await expect(page.getByRole('button', { name: 'Take photo' })).toBeFocused();
  }
  await expect(page.getByLabel('Heard')).toHaveText('face-mismatch, face-mismatch');
  expect(server.backend.ledger.count('verifyFace')).toBe(2);
  await press(page, 'Leave');
  await expectOff(page, 3);
  expect(complaints).toEqual([]);
  await page.close();
});

test('C20 two people in view: the real detector has the screen say so, and the photo can be taken all the same', async ({
  server,
  openCinema,
}) => {
  const page = await (await openCinema('two')).newPage();
  const { complaints } = await watch(page);
  await page.goto(`${server.url}/face.html?detector`);
  await goLive(page);
  await expect(hint(page)).toHaveText('Only one person in view');
  await takePhoto(page);
  await press(page, 'Use this photo');
  await expect(page.getByText('Face check passed.')).toBeFocused();
  await expectOff(page, 1);
  expect(complaints).toEqual([]);
});

test('the second step of a login sets the face check up, and the next one asks for it', async ({
  serve,
  openCinema,
}) => {
  const server = await serve({ scenario: 'onlyFace' });
  const page = await (await openCinema('centred')).newPage();
  const { complaints } = await watch(page);
  await page.goto(`${server.url}/face.html?step&detector`);
  await expect(heading(page, 'Set up face check')).toBeVisible();
  await expect(page.getByText('Fernway deletes it after the check.')).toBeVisible();
  await goLive(page);
  await takePhoto(page);
  await press(page, 'Use this photo');
  await expect(heading(page, 'One more photo')).toBeVisible();
  await takePhoto(page);
  await press(page, 'Use this photo');
  await expect(page.getByLabel('Heard')).toHaveText('success');
  await expectOff(page, 2);

  await page.goto(`${server.url}/face.html?step&detector`);
  await expect(heading(page, 'Confirm with your face')).toBeVisible();
  await goLive(page);
  await takePhoto(page);
  await press(page, 'Use this photo');
  await expect(page.getByLabel('Heard')).toHaveText('success');
  await expectOff(page, 1);
  expect(complaints).toEqual([]);
  await page.close();
});
