import { expect, type Frame, type Page } from '@playwright/test';

declare global {
  interface Window {
    cameras: {
      /** What the browser's own cameras gave. */
      tracks: MediaStreamTrack[];
      /** How the next questions are answered, in place of the browser: by the name and the words of its error. */
      refusals: { name: string; message: string }[];
    };
  }
}

/** Notes every track that the page is given. The browser's own `getUserMedia` answers, unless a test refuses first. */
export async function watchCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cameras: Window['cameras'] = { tracks: [], refusals: [] };
    window.cameras = cameras;
    // Pages without a secure connection have no devices.
    if (typeof MediaDevices === 'undefined') return;
    const { prototype } = MediaDevices;
    const { getUserMedia } = prototype;
    prototype.getUserMedia = async function watchedGetUserMedia(constraints) {
      const refusal = cameras.refusals.shift();
      if (refusal) throw new DOMException(refusal.message, refusal.name);
      const stream = await getUserMedia.call(this, constraints);
      cameras.tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

/** The next question is answered so, in the browser's own words. */
export async function refuseNext(page: Page, name: string, message: string): Promise<void> {
  await page.evaluate((refusal) => window.cameras.refusals.push(refusal), { name, message });
}

/** How many tracks the page was given, and how many of them are on. */
export async function countTracks(place: Page | Frame): Promise<{ given: number; live: number }> {
  return place.evaluate(() => {
    const { tracks } = window.cameras;
    return {
      given: tracks.length,
      live: tracks.filter(({ readyState }) => readyState === 'live').length,
    };
  });
}

/** So many tracks were given, and the camera is off now. */
export async function expectOff(place: Page | Frame, given: number): Promise<void> {
  expect(await countTracks(place)).toEqual({ given, live: 0 });
}
