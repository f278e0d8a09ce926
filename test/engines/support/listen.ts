import { expect } from 'vitest';
import type { Page } from './Page.ts';

declare global {
  interface Window {
    /** What the browser complained about: errors, and what a policy forbade. */
    complaints: string[];
    /** What live regions said. */
    heard: string[];
    /** What the camera gave. */
    tracks: MediaStreamTrack[];
  }
}

/** Notes in the page what goes wrong there and what is announced, from now on. */
export const listen = (page: Page): Promise<void> => page.run(listenInPage);

export const expectNoComplaint = async (page: Page) =>
  expect(await page.run(() => window.complaints)).toEqual([]);

function listenInPage(): void {
  window.complaints = [];
  window.heard = [];
  window.tracks = [];
  const complain = (what: unknown) => void window.complaints.push(String(what));
  window.addEventListener('error', ({ message }) => complain(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    complain(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  console.error = (...said) => complain(said.join(' '));
  console.warn = console.error;
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element && target.matches('[aria-live]'))) continue;
      for (const { textContent } of addedNodes) window.heard.push(textContent ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
  const { mediaDevices } = navigator;
  const ask = mediaDevices?.getUserMedia.bind(mediaDevices);
  if (!ask) return;
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await ask(constraints);
    window.tracks.push(...stream.getTracks());
    return stream;
  };
}
