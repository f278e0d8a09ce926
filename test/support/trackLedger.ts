import type { Rig } from './Rig.ts';

let tracks: MediaStreamTrack[] = [];
let unwrap = () => {};

/** Has the tracks of a stream counted that no `getUserMedia` of the platform gave. */
export function noteTracks(stream: MediaStream): void {
  tracks.push(...stream.getTracks());
}

/** How many tracks that were given out in this test are on now. */
export function countLive(): number {
  return tracks.filter(({ readyState }) => readyState === 'live').length;
}

/** No camera may be on when a test is over. Wraps the platform's `getUserMedia`, which works as ever. */
export const trackRig: Rig = {
  name: 'tracks',
  begin() {
    if (typeof MediaDevices === 'undefined') return;
    const { prototype } = MediaDevices;
    const { getUserMedia } = prototype;
    if (!getUserMedia) return;
    prototype.getUserMedia = async function watchedGetUserMedia(constraints) {
      const stream = await getUserMedia.call(this, constraints);
      noteTracks(stream);
      return stream;
    };
    unwrap = () => {
      prototype.getUserMedia = getUserMedia;
    };
  },
  inspect: () => [],
  inspectRemains: () => (countLive() > 0 ? [`${countLive()} camera tracks were left on`] : []),
  end() {
    unwrap();
    unwrap = () => {};
    tracks = [];
  },
};
