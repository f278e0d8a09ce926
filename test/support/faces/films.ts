import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeJpeg, readFace } from './readFace.ts';
import { drawScene, type SceneName } from './scenes.ts';

/**
 * Writes a scene as Chromium's fake camera plays it, over and over: JPEGs one behind the other. Gives the
 * file's path. One browser plays one file.
 */
export async function writeFilm(folder: string, scene: SceneName): Promise<string> {
  const frames = drawScene(scene, readFace(), scene === 'moving' ? 40 : 4);
  const file = join(folder, `${scene}.mjpeg`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, Buffer.concat(frames.map((frame) => encodeJpeg(frame))));
  return file;
}

/** What a browser is started with whose camera shows a film. */
export const cameraArguments = (film: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
