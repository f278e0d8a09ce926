// What a face check costs a page while the camera is on. The sources are text, as those of the other subjects.
import { fileURLToPath } from 'node:url';

const at = (path) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/camera/${path}`, import.meta.url)));

const work = `
  import { createCapture } from ${at('createCapture.ts')};
  import { createLook } from ${at('createLook.ts')};
  import { judgeFrame } from ${at('judgeFrame.ts')};
  import { differenceOf } from ${at('measures.ts')};

  const video = document.createElement('video');
  const startWorker = () => new Worker('/capture-worker/field.js', { type: 'module' });
  const nextFrame = () => new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  const wait = async (frames) => { for (let seen = 0; seen < frames; seen += 1) await nextFrame(); };

  export async function open() {
    Object.assign(video, { muted: true, playsInline: true });
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } });
    document.body.append(video);
    await video.play();
    await wait(10);
    return [video.videoWidth, video.videoHeight];
  }

  const toBlob = (canvas) => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  /** The least that a page can do for a photo: the whole frame on a canvas, and from there a JPEG. */
  async function photograph() {
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d').drawImage(video, 0, 0);
    return toBlob(canvas);
  }
  const captures = { page: createCapture(), worker: createCapture(startWorker) };
  async function takePhotos(times, capture) {
    for (let time = 0; time < times; time += 1) await capture.take(video);
  }

  async function look(times, look) {
    let previous;
    for (let time = 0; time < 4 * times; time += 1) {
      const { luma, measures } = await look.at(video);
      const motion = previous && differenceOf(luma, previous);
      judgeFrame({ measures: { ...measures, motion }, bestSharpness: measures.sharpness });
      previous = luma;
      await nextFrame();
    }
    look.dispose();
  }

  /** A photo is the best of four frames. */
  export const tasks = {
    frames: (times) => wait(4 * times),
    async bare(times) {
      for (let time = 0; time < times; time += 1) {
        await wait(4);
        await photograph();
      }
    },
    page: (times) => takePhotos(times, captures.page),
    worker: (times) => takePhotos(times, captures.worker),
    hints: (times) => look(times, createLook()),
    hintsInWorker: (times) => look(times, createLook(captures.worker.look)),
  };
`;

const component = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { FaceCapture, MfaProvider } from 'react-mfa-kit';
  import 'react-mfa-kit/styles.css';

  const client = { verifyFace: async () => ({ user: { id: 'mara', token: '' } }) };
  const live = new Set();
  let most = 0;
  const { getUserMedia } = MediaDevices.prototype;
  MediaDevices.prototype.getUserMedia = async function (constraints) {
    const stream = await getUserMedia.call(this, constraints);
    for (const track of stream.getTracks()) live.add(track);
    most = Math.max(most, countLive());
    return stream;
  };
  function countLive() {
    for (const track of live) if (track.readyState !== 'live') live.delete(track);
    return live.size;
  }
  export const count = () => ({ live: countLive(), most });

  const turn = () => new Promise((resolve) => setTimeout(resolve));
  async function find(home, selector) {
    const start = performance.now();
    for (;;) {
      const found = home.querySelector(selector);
      if (found) return found;
      if (performance.now() - start > 20_000) throw new Error('nothing is ' + selector);
      await turn();
    }
  }
  const random = (() => {
    let seed = 7;
    return () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  })();

  /** Mounts a face check, starts the camera, changes to another one perhaps, and unmounts at any moment of that. */
  export async function cycle() {
    const home = document.querySelector('#root').appendChild(document.createElement('div'));
    const root = createRoot(home);
    root.render(createElement(MfaProvider, { client }, createElement(FaceCapture)));
    (await find(home, '[data-part="start"]')).click();
    const until = random();
    if (until > 0.2) await find(home, '[data-part="camera"]');
    if (until > 0.4) await find(home, '[data-state="live"]');
    if (until > 0.6) {
      const list = await find(home, '[data-part="camera-picker"] select');
      const other = [...list.options].findIndex((option) => !option.selected);
      list.selectedIndex = other;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (until > 0.8) await find(home, '[data-state="live"] video');
    root.unmount();
    home.remove();
    await turn();
  }
`;

export const cameraSubjects = [
  { name: 'camera work', source: work },
  { name: 'face check', source: component },
  // Imported, it would have no effect, as the package’s own files have none.
  {
    name: 'capture worker',
    entry: fileURLToPath(new URL('../../src/camera/captureWorker.ts', import.meta.url)),
  },
];

/** Two cameras, whose pictures are 1280 by 720. */
export const cameraArguments = ['--use-fake-device-for-media-stream=device-count=2,fps=30'];
