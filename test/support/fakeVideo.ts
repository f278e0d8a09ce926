import { onTestFinished } from 'vitest';

/** Plays a stream in the page, until the test is over. For a real browser. */
export async function playStream(stream: MediaStream): Promise<HTMLVideoElement> {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  document.body.append(video);
  onTestFinished(() => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.remove();
  });
  await video.play();
  return video;
}
