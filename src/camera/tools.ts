// What is needed once the camera is on: what takes photos, guides to them and reads those of files. Loaded then, and so
// kept out of `index.ts`.

export { createCapture } from './createCapture.ts';
export { readPhotoFile } from './readPhotoFile.ts';
export { startGuide } from './startGuide.ts';
