import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium, launchArguments } from '../../../../.ci/browser.mjs';
import {
  createReferenceServer,
  type ReferenceServer,
  type ReferenceServerOptions,
} from '../../../../examples/reference-server/createReferenceServer.ts';
import { cameraArguments, writeFilm } from '../../../support/faces/films.ts';
import type { SceneName } from '../../../support/faces/scenes.ts';
import { buildPages } from '../../support/buildPages.ts';
import { closeAfterEachAnswer } from '../../support/closeAfterEachAnswer.ts';
import { heading } from '../../support/visit.ts';
import { watchCameras } from './cameras.ts';

closeAfterEachAnswer();

interface Fixtures {
  /** A backend over HTTP that serves the host's page as well. */
  serve(options?: Partial<ReferenceServerOptions>): Promise<ReferenceServer>;
  /** The same in the second situation of most tests: a face is set up, which every photo matches. */
  server: ReferenceServer;
}

interface WorkerFixtures {
  pages: string;
  /** A browser whose camera shows a scene. One browser plays one film, so each is started once. */
  openCinema(scene: SceneName): Promise<Browser>;
}

/** A face check over real HTTP, in front of Chromium's own fake camera, which is watched. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const { staticDir, remove } = await buildPages(new URL('../pages/', import.meta.url));
      await use(staticDir);
      await remove();
    },
    { scope: 'worker' },
  ],
  openCinema: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'mfa-films-'));
      const browsers = new Map<SceneName, Browser>();
      await use(async (scene) => {
        const browser =
          browsers.get(scene) ?? (await launch(cameraArguments(await writeFilm(folder, scene))));
        browsers.set(scene, browser);
        return browser;
      });
      for (const browser of browsers.values()) await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  serve: async ({ pages }, use) => {
    const servers: ReferenceServer[] = [];
    await use(async (options) => {
      const server = await createReferenceServer({
        port: 0,
        dbFile: ':memory:',
        staticDir: pages,
        headers: { 'permissions-policy': 'camera=(self)' },
        ...options,
      });
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.close();
  },
  server: async ({ serve }, use) => use(await serve({ scenario: 'faceEnrolled' })),
  page: async ({ page }, use) => {
    await watchCameras(page);
    await use(page);
  },
});

/** A browser with another camera than most tests have. */
export function launch(camera: string[]): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...launchArguments, ...camera],
  });
}

export const press = (page: Pick<Page, 'getByRole'>, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Starts the camera and waits until the person sees themselves. */
export async function goLive(page: Page): Promise<void> {
  await press(page, 'Start the camera');
  await expectLive(page);
}

export async function expectLive(page: Page): Promise<void> {
  const shutter = page.getByRole('button', { name: 'Take photo' });
  await expect(shutter).toBeVisible();
  await expect(shutter).not.toHaveAttribute('aria-disabled');
}

/** From the picture of the camera to the photo. */
export async function takePhoto(page: Page): Promise<void> {
  await expectLive(page);
  await press(page, 'Take photo');
  await expect(heading(page, 'Is this photo clear?')).toBeVisible();
}

/** The photo that reached the server last, as it came. */
export function readPhoto({ backend }: ReferenceServer, at = 0): Buffer {
  return Buffer.from(backend.state.uploads[at]?.photo?.file ?? '', 'base64');
}
