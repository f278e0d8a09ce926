// The sensor: who owns the one stream of a page, how a photo is taken and made small, what a frame says about light and
// sharpness, and the port for a face detector. Knows no React, no words and no server; its errors are the browser's own.

export type { CameraFacts } from './cameraFacts.ts';
export { readCameraFacts, watchPermission } from './cameraFacts.ts';
export type { Photo } from './compressJpeg.ts';
export type { Camera, CameraOn, CameraRequest, CameraState } from './createCamera.ts';
export { createCamera } from './createCamera.ts';
export type { Capture } from './createCapture.ts';
export type { ShownHint } from './createHints.ts';
export type { DetectorFrame, FaceBox, FaceDetector } from './FaceDetector.ts';
export type { Hint } from './judgeFrame.ts';
export type { CameraDevice } from './listCameras.ts';
export type { PhotoMistake } from './readPhotoFile.ts';
export type { FaceDetectorSource, Guidance } from './startGuide.ts';
