// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createLook } from '../../src/camera/createLook.ts';
import { replace } from '../support/fakeDevices.ts';
import { pretendToDraw } from '../support/testCamera.ts';

function createVideo() {
  const video = document.createElement('video');
  Object.defineProperties(video, { videoWidth: { value: 640 }, videoHeight: { value: 480 } });
  return video;
}
// SAFETY: nothing else is asked of a frame that is held.
const createHeld = () => ({ close: vi.fn() }) as unknown as VideoFrame & { close(): void };

describe('a look at the camera', () => {
  it('is taken in the page where there is no worker, and leaves what is held to its owner', async () => {
    pretendToDraw();
    const held = createHeld();
    const found = await createLook().at(createVideo(), held);
    expect(found).toMatchObject({
      luma: { width: 128, height: 160 },
      measures: { light: expect.any(Number) },
    });
    expect(held.close).not.toHaveBeenCalled();
  });

  it('is none where the browser has no canvas, or the video no picture', async () => {
    replace(HTMLCanvasElement.prototype, 'getContext', () => null);
    const look = createLook();
    expect(await look.at(createVideo())).toBeUndefined();
    expect(() => look.dispose()).not.toThrow();
  });

  it('lets go of what it looked with', () => {
    const sampler = { sample: vi.fn(), dispose: vi.fn() };
    createLook(undefined, sampler).dispose();
    expect(sampler.dispose).toHaveBeenCalledTimes(1);
  });
});
