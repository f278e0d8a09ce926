// An optional detector behind the camera's port: BlazeFace, run by an engine of our own. It knows the
// port's types and nothing else of the kit, and asks no server but the one that served the page.

export type { DetectorFrame, FaceBox, FaceDetector } from '../camera/FaceDetector.ts';
export type { FaceDetectorOptions } from './createFaceDetector.ts';
export { createFaceDetector } from './createFaceDetector.ts';
