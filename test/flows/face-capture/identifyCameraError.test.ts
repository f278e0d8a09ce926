// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CameraFacts } from '../../../src/camera/index.ts';
import {
  identifyCameraError,
  nameProblem,
} from '../../../src/flows/face-capture/identifyCameraError.ts';
import { installDevices, replace } from '../../support/fakeDevices.ts';

const usual: CameraFacts = {
  isSecure: true,
  hasDevices: true,
  isAllowedHere: undefined,
  permission: undefined,
};

describe('why there is no camera', () => {
  it.each([
    ['C01', undefined, { isSecure: false }, 'camera-insecure'],
    ['C02', undefined, { hasDevices: false }, 'camera-unsupported'],
    ['C02', 'NotFoundError', { hasDevices: false }, 'camera-unsupported'],
    ['C03', 'PermissionDeniedError', {}, 'camera-blocked'],
    ['C06', 'DevicesNotFoundError', {}, 'camera-missing'],
    ['C07', 'InvalidStateError', {}, 'camera-busy'],
    ['C04', 'NotAllowedError', { isAllowedHere: false }, 'camera-policy'],
    ['C03', 'NotAllowedError', { permission: 'denied' }, 'camera-blocked'],
    ['C03', 'NotAllowedError', { permission: 'granted' }, 'camera-blocked'],
    ['C03', 'NotAllowedError', {}, 'camera-blocked'],
    ['C03', 'NotAllowedError', { permission: 'prompt' }, 'camera-dismissed'],
    ['C03', 'SecurityError', { isAllowedHere: true }, 'camera-blocked'],
    ['C06', 'NotFoundError', {}, 'camera-missing'],
    ['C08', 'OverconstrainedError', {}, 'camera-missing'],
    ['C07', 'NotReadableError', {}, 'camera-busy'],
    ['C07', 'TrackStartError', {}, 'camera-busy'],
    ['C07', 'AbortError', {}, 'camera-busy'],
    ['an odd one', 'TypeError', {}, 'camera-unsupported'],
  ] as const)('%s %s with %o is %s', (_, name, facts, code) => {
    expect(nameProblem(name && { name }, { ...usual, ...facts })).toBe(code);
  });

  it.each([undefined, null, 'no', 7, {}])('does not stumble over %o', (error) => {
    expect(nameProblem(error, usual)).toBe('camera-unsupported');
  });

  it('is read from the page', async () => {
    installDevices();
    replace(document, 'featurePolicy', { allowsFeature: () => false });
    const problem = await identifyCameraError({ name: 'NotAllowedError' });
    expect(problem).toMatchObject({ name: 'MfaError', code: 'camera-policy' });
  });

  it('goes on where the browser cannot be asked about permissions', async () => {
    installDevices();
    replace(navigator, 'permissions', { query: () => Promise.reject(new TypeError('camera')) });
    const problem = await identifyCameraError({ name: 'NotAllowedError' });
    expect(problem.code).toBe('camera-blocked');
  });
});
