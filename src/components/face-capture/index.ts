// The face check: the introduction, the camera with its hints, the photo and its upload. The view also stands in the second
// step of a login. Knows the flow's states and verbs, and neither a request nor a track of the camera.

export type { FaceCaptureProps } from './FaceCapture.tsx';
export { FaceCapture } from './FaceCapture.tsx';
export type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
export { FaceCaptureView } from './FaceCaptureView.tsx';
export { problemOf, stepOf } from './screenOf.ts';
