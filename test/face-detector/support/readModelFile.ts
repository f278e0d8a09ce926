import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = '../../../node_modules/@mediapipe/face_detection/face_detection_short_range.tflite';

/** The model as it lies in its package. */
export function readModelFile(): ArrayBuffer {
  return Uint8Array.from(readFileSync(fileURLToPath(new URL(file, import.meta.url)))).buffer;
}
