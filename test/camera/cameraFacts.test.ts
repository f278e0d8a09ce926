// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readCameraFacts, watchPermission } from '../../src/camera/cameraFacts.ts';
import { installDevices, replace } from '../support/fakeDevices.ts';

const settled = () => new Promise(setImmediate);

/** A permission by hand. */
function installPermission(state: PermissionState) {
  const status = Object.assign(new EventTarget(), { state });
  const query = vi.fn(async (_: PermissionDescriptor) => status);
  replace(navigator, 'permissions', { query });
  return { status, query };
}

describe('what a browser says of its camera', () => {
  it('is read without asking the person', async () => {
    const { devices } = installDevices();
    const { query } = installPermission('prompt');
    const allowsFeature = vi.fn((feature: string) => feature === 'camera');
    replace(document, 'featurePolicy', { allowsFeature });
    expect(await readCameraFacts()).toEqual({
      isSecure: true,
      hasDevices: true,
      isAllowedHere: true,
      permission: 'prompt',
    });
    expect(query.mock.calls).toEqual([[{ name: 'camera' }]]);
    expect(devices.getUserMedia).not.toHaveBeenCalled();
  });

  it('is what the newer of two policies has', async () => {
    installDevices();
    replace(document, 'featurePolicy', { allowsFeature: () => true });
    replace(document, 'permissionsPolicy', { allowsFeature: () => false });
    expect((await readCameraFacts()).isAllowedHere).toBe(false);
  });

  it.each([[undefined], [{}], [{ getUserMedia: true }]])(
    'is that there is none where its devices are %j',
    async (devices) => {
      replace(navigator, 'mediaDevices', devices);
      replace(navigator, 'permissions', undefined);
      replace(document, 'permissionsPolicy', {});
      expect(await readCameraFacts()).toMatchObject({
        hasDevices: false,
        isAllowedHere: undefined,
        permission: undefined,
      });
    },
  );
});

describe('a permission that is watched', () => {
  it('is told at once, and when it changes, until the watch ends', async () => {
    const { status } = installPermission('prompt');
    const heard = vi.fn();
    const stop = watchPermission(heard);
    await settled();
    status.state = 'granted';
    status.dispatchEvent(new Event('change'));
    stop();
    status.state = 'denied';
    status.dispatchEvent(new Event('change'));
    expect(heard.mock.calls).toEqual([['prompt'], ['granted']]);
  });

  it('is not told to one who has stopped before the browser answers', async () => {
    installPermission('granted');
    const heard = vi.fn();
    watchPermission(heard)();
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is told once where the browser does not say when it changes, and never where it says nothing', async () => {
    const heard = vi.fn();
    replace(navigator, 'permissions', { query: async () => ({ state: 'denied' }) });
    watchPermission(heard);
    await settled();
    expect(heard.mock.calls).toEqual([['denied']]);
    replace(navigator, 'permissions', { query: () => Promise.reject(new TypeError('camera')) });
    watchPermission(heard);
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
