// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type MfaBackend, MfaError } from '../../../src/client/index.ts';
import type { FaceWork } from '../../../src/flows/face-capture/createFaceSurroundings.ts';
import type { FaceUploading } from '../../../src/flows/face-capture/FaceCaptureState.ts';
import { finishSending, startSending } from '../../../src/flows/face-capture/sendPhoto.ts';
import type { FaceCaptureOptions } from '../../../src/flows/face-capture/useFaceCapture.ts';
import { createMfa } from '../createMfa.ts';
import { defer } from '../renderFlow.tsx';

const user = { id: 'ada', token: 'session' };
const picture = (text: string) => ({ blob: new Blob([text]), width: 640, height: 480 });
const [one, two] = [picture('one'), picture('two')];
const uploading: FaceUploading = {
  status: 'uploading',
  mismatches: 0,
  photo: two,
  source: 'camera',
};

type Verify = NonNullable<MfaBackend['verifyFace']>;
type Bind = NonNullable<MfaBackend['associateFaceByBlob']>;

function setUp(options: FaceCaptureOptions) {
  const answer = defer<{ user: typeof user }>();
  const verifyFace = vi.fn<Verify>(() => answer.promise);
  const associateFaceByBlob = vi.fn<Bind>(() => answer.promise);
  const onFactorChanged = vi.fn();
  const client = { verifyFace, associateFaceByBlob };
  const mfa = createMfa({ client, onFactorChanged });
  const sending: FaceWork['sending'] = { current: undefined };
  // SAFETY: nothing of the camera is touched when a photo is sent.
  const work = { mfa, options: () => options, sending } as unknown as FaceWork;
  const update = vi.fn();
  const start = (state = uploading) => startSending(work, state, update);
  return { answer, verifyFace, associateFaceByBlob, onFactorChanged, work, update, start };
}

describe('a photo on its way', () => {
  it('is compared with the token of the login, and its progress told until it is there', async () => {
    const { answer, verifyFace, work, update, start, onFactorChanged } = setUp({
      mode: 'verify',
      mfaToken: 'mfa',
    });
    const arrived = start();
    await vi.waitFor(() => expect(verifyFace).toHaveBeenCalledTimes(1));
    const [query, given] = verifyFace.mock.calls[0] ?? [];
    expect(query).toEqual({ photo: two.blob });
    expect(given).toMatchObject({ token: 'mfa' });
    given?.onProgress?.(0.4);
    expect(update.mock.calls).toEqual([[{ type: 'progress', share: 0.4 }]]);
    given?.onProgress?.(1);
    expect(await arrived).toEqual({ type: 'uploaded' });
    expect(update).toHaveBeenCalledTimes(1);
    const ended = finishSending(work);
    answer.resolve({ user });
    expect(await ended).toEqual({ type: 'verified', user });
    expect(onFactorChanged).not.toHaveBeenCalled();
  });

  it('is answered at once where nobody tells of its arrival', async () => {
    const { answer, start } = setUp({ mode: 'verify' });
    answer.resolve({ user });
    expect(await start()).toEqual({ type: 'verified', user });
  });

  it.each([
    [undefined, { baseFace: two.blob, compareFace: undefined }],
    [one, { baseFace: one.blob, compareFace: two.blob }],
  ])('binds a face, by one photo or two, and tells the host: %#', async (first, query) => {
    const { answer, associateFaceByBlob, verifyFace, onFactorChanged, start } = setUp({
      mode: 'bind',
    });
    answer.resolve({ user });
    expect(await start({ ...uploading, first })).toEqual({ type: 'verified', user });
    expect(associateFaceByBlob.mock.calls.map(([given]) => given)).toEqual([query]);
    expect(verifyFace).not.toHaveBeenCalled();
    expect(onFactorChanged.mock.calls).toEqual([[{ method: 'face', change: 'added' }]]);
  });

  it.each([
    [{ mode: 'verify' } as const, 5, false],
    [{ mode: 'verify', maxAttempts: 2, onAnotherWay: () => {} } as const, 2, true],
  ])(
    'that is refused says how many tries there are, and whether there is another way: %#',
    async (options, most, canLeave) => {
      const { answer, start, onFactorChanged } = setUp(options);
      const problem = new MfaError('face-mismatch');
      answer.reject(problem);
      expect(await start()).toEqual({ type: 'refused', problem, most, canLeave });
      expect(onFactorChanged).not.toHaveBeenCalled();
    },
  );

  it('whose answer names nobody is a bad response', async () => {
    const { answer, start } = setUp({ mode: 'bind' });
    // SAFETY: a backend without types can answer so.
    answer.resolve({} as { user: typeof user });
    expect(await start()).toMatchObject({ type: 'refused', problem: { code: 'bad-response' } });
  });

  it('can be stopped, and then nobody hears what became of the call', async () => {
    const { answer, verifyFace, work, start } = setUp({ mode: 'verify' });
    const arrived = start();
    await vi.waitFor(() => expect(verifyFace).toHaveBeenCalledTimes(1));
    work.sending.current?.stop();
    expect(verifyFace.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    answer.reject(new MfaError('aborted'));
    expect(await arrived).toEqual({ type: 'stopped' });
  });

  it('is stopped where there is none', async () => {
    const { work } = setUp({ mode: 'verify' });
    expect(await finishSending(work)).toEqual({ type: 'stopped' });
  });
});
