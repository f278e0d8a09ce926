import { expect, type Locator } from '@playwright/test';
import { addOrientation } from '../../support/faces/metadata.ts';
import { cut, turnLeft } from '../../support/faces/pictures.ts';
import { decodeJpeg, encodeJpeg, readFace } from '../../support/faces/readFace.ts';
import { drawScene } from '../../support/faces/scenes.ts';
import { heading, listenForComplaints } from '../support/visit.ts';
import { countTracks, expectOff, refuseNext, watchCameras } from './support/cameras.ts';
import { expectBare, expectPhoto } from './support/expectPhoto.ts';
import { goLive, launch, press, readPhoto, takePhoto, test } from './support/faceTest.ts';

// One after the other in one worker, where the page is built once.
test.describe.configure({ mode: 'default' });

const passed = 'Face check passed.';

/** Wholly between the upper and the lower edge of the window, as it is scrolled now. */
async function expectInSight(part: Locator, height: number): Promise<void> {
  await expect(async () => {
    const box = await part.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  }).toPass({ timeout: 30_000 });
}

test('C12 C25 in front of Chromium’s own camera: one question, one photo, and the camera is off', async ({
  page,
  server,
}) => {
  const complaints = listenForComplaints(page);
  await page.goto(`${server.url}/face.html`);
  expect((await countTracks(page)).given).toBe(0);
  await goLive(page);
  expect(await countTracks(page)).toEqual({ given: 1, live: 1 });
  await takePhoto(page);
  await expectOff(page, 1);
  await press(page, 'Use this photo');
  await expect(page.getByText(passed)).toBeFocused();
  await expectOff(page, 1);
  expect(server.backend.state.uploads).toHaveLength(1);
  expectBare(readPhoto(server), { width: 576, height: 720 });
  expect(complaints).toEqual([]);
});

test('C03 denied: how to allow it, and a press once it is allowed', async ({ page, server }) => {
  // Granting one permission of an origin denies all others.
  await page.context().grantPermissions(['geolocation'], { origin: server.url });
  await page.goto(`${server.url}/face.html`);
  await refuseNext(page, 'NotAllowedError', 'Permission denied');
  await press(page, 'Start the camera');
  await expect(heading(page, 'The camera is blocked')).toBeFocused();
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByLabel('Heard')).toHaveText('camera-blocked');
  await page.context().grantPermissions(['camera'], { origin: server.url });
  await expect(page.getByRole('paragraph').getByText('The camera is allowed now.')).toBeVisible();
  expect((await countTracks(page)).given).toBe(0);
  await press(page, 'Try again');
  await takePhoto(page);
  await expectOff(page, 1);
});

test('C03 dismissed: the question is asked again on a press', async ({ page, server }) => {
  await page.goto(`${server.url}/face.html`);
  await refuseNext(page, 'NotAllowedError', 'Permission dismissed');
  await press(page, 'Start the camera');
  await expect(heading(page, 'The camera is still off')).toBeFocused();
  await expect(page.getByLabel('Heard')).toHaveText('camera-dismissed');
  await press(page, 'Try again');
  await takePhoto(page);
  await expectOff(page, 1);
});

test('C04 in a frame whose page does not share the camera: said so, with a tab of its own as the way out', async ({
  page,
  server,
}) => {
  await page.goto(server.url.replace('localhost', '127.0.0.1'));
  await page.setContent(
    `<iframe title="Kit" src="${server.url}/face.html" width="600" height="900"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Start the camera' }).click();
  await expect(frame.getByRole('heading', { name: 'The camera does not work here' })).toBeFocused();
  await expect(frame.getByLabel('Heard')).toHaveText('camera-policy');
  await expect(frame.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Upload a photo instead' })).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('button', { name: /^Open in a new tab/ }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${server.url}/face.html`);
  for (const inner of page.frames().slice(1)) await expectOff(inner, 0);
});

test('C06 on a device without a camera: said so, and a file is the way out', async ({ server }) => {
  const browser = await launch(['--use-fake-device-for-media-stream=device-count=0']);
  const page = await browser.newPage();
  await watchCameras(page);
  await page.goto(`${server.url}/face.html`);
  await press(page, 'Start the camera');
  await expect(heading(page, 'No camera found')).toBeFocused();
  await expect(page.getByLabel('Heard')).toHaveText('camera-missing');
  await press(page, 'Upload a photo instead');
  await expect(heading(page, 'Upload a photo')).toBeFocused();
  await expectOff(page, 0);
  await browser.close();
});

test('C07 used by another app: another try on a press', async ({ page, server }) => {
  await page.goto(`${server.url}/face.html`);
  await refuseNext(page, 'NotReadableError', 'Could not start video source');
  await press(page, 'Start the camera');
  await expect(heading(page, 'The camera is in use')).toBeFocused();
  await expect(page.getByLabel('Heard')).toHaveText('camera-busy');
  await press(page, 'Try again');
  await takePhoto(page);
  await expectOff(page, 1);
});

test('C14 unplugged: no photo of a picture that stands still, and another start', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/face.html`);
  await goLive(page);
  await page.evaluate(() => {
    const [track] = window.cameras.tracks;
    track?.stop();
    // The end that a page did not bring about is told.
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(heading(page, 'The camera stopped')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Take photo' })).toHaveCount(0);
  await expect(page.locator('video')).toHaveCount(0);
  await press(page, 'Try again');
  await takePhoto(page);
  await expectOff(page, 2);
});

test('C16 a phone that is turned while the camera is on: the photo has the shape of now', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(`${server.url}/face.html`);
  await goLive(page);
  const shutter = page.getByRole('button', { name: 'Take photo' });
  await expectInSight(page.locator('video'), 390);
  await expectInSight(shutter, 390);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() =>
    window.cameras.tracks[0]?.applyConstraints({ width: { exact: 720 }, height: { exact: 1280 } }),
  );
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoHeight))
    .toBe(1280);
  await expectInSight(page.locator('video'), 844);
  await expectInSight(shutter, 844);
  await takePhoto(page);
  await press(page, 'Use this photo');
  await expect(page.getByText(passed)).toBeFocused();
  expectBare(readPhoto(server), { width: 720, height: 900 });
  await expectOff(page, 1);
});

test('C24 a page out of sight: the camera is off at once, and starts again on a press', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/face.html`);
  await goLive(page);
  const live = await page.evaluate(() => {
    // That Chromium which the tests drive shows every page, so it is told here.
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return window.cameras.tracks.filter(({ readyState }) => readyState === 'live').length;
  });
  expect(live).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(heading(page, 'The camera turned off')).toBeFocused();
  expect((await countTracks(page)).given).toBe(1);
  await press(page, 'Start the camera');
  await takePhoto(page);
  await expectOff(page, 2);
});

test('N13 a photo that arrives slowly: how far it is, and an end to it that sends nothing', async ({
  page,
  serve,
}) => {
  const server = await serve({ scenario: 'faceUnbound' });
  const { faults, ledger } = server.backend;
  await page.goto(`${server.url}/face.html?mode=bind`);
  await goLive(page);
  await takePhoto(page);
  await press(page, 'Use this photo');
  await takePhoto(page);
  const first = faults.hold('upload');
  await press(page, 'Use this photo');
  await first.arrived;
  await expect(heading(page, 'Sending your photo')).toBeFocused();
  await expectOff(page, 2);
  const second = faults.hold('upload');
  first.release();
  await second.arrived;
  const progress = page.getByRole('progressbar');
  await expect(progress).toHaveAttribute('value', '0.5');
  await expect(page.getByText('50%')).toBeVisible();
  await press(page, 'Cancel');
  await expect(heading(page, 'Is this photo clear?')).toBeFocused();
  second.release();
  expect(ledger.count('associateFaceByBlob')).toBe(0);
  await press(page, 'Use this photo');
  await expect(page.getByText('Face check is set up.')).toBeFocused();
  expect(ledger.count('associateFaceByBlob')).toBe(1);
  await expect(page.getByLabel('Heard')).toHaveText('success');
  await expectOff(page, 2);
});

test('C22 a file that a phone stored sideways: upright, unmirrored and bare when it arrives', async ({
  page,
  server,
}) => {
  const [frame] = drawScene('centred', readFace());
  if (!frame) throw new Error('no frame');
  const upright = cut(frame, { x: 128, y: 0, width: 384, height: 480 });
  const stored = addOrientation(encodeJpeg(turnLeft(upright), 92), 6);
  expect(decodeJpeg(stored)).toMatchObject({ width: 480, height: 384 });
  await page.goto(`${server.url}/face.html`);
  await press(page, 'Upload a photo instead');
  const choosing = page.waitForEvent('filechooser');
  await press(page, 'Choose a photo');
  await (await choosing).setFiles({
    name: 'IMG_0412.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(stored),
  });
  await expect(page.getByRole('img', { name: 'The photo you chose' })).toBeVisible();
  await press(page, 'Use this photo');
  await expect(page.getByText(passed)).toBeFocused();
  expectPhoto(readPhoto(server), upright);
  await expectOff(page, 0);
});

test('L16 C30 two on one page: one camera, and no id twice', async ({ page, server }) => {
  await page.goto(`${server.url}/face.html?twice`);
  const [first, second] = [0, 1].map((at) => page.locator('.mfa-face-capture').nth(at));
  if (!first || !second) throw new Error('no face check');
  await first.getByRole('button', { name: 'Start the camera' }).click();
  await expect(first).toHaveAttribute('data-state', 'live');
  await second.getByRole('button', { name: 'Start the camera' }).click();
  await second.getByRole('button', { name: 'Use it here' }).click();
  await expect(second).toHaveAttribute('data-state', 'live');
  await expect(first).toHaveAttribute('data-state', 'off');
  expect(await countTracks(page)).toEqual({ given: 2, live: 1 });
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await press(page, 'Leave');
  await expectOff(page, 2);
});

test('C01 without a secure connection: said so, and nothing is asked', async ({ page, server }) => {
  await page.route('http://login.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: server.url + pathname + search }) });
  });
  await page.goto('http://login.example/face.html');
  const devices = await page.evaluate(() => String(navigator.mediaDevices));
  await press(page, 'Start the camera');
  await expect(heading(page, 'The camera needs a secure page')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Upload a photo instead' })).toBeVisible();
  expect(await page.evaluate(() => String(navigator.mediaDevices))).toBe(devices);
  await expectOff(page, 0);
});
