import address from '@mediapipe/face_detection/face_detection_short_range.tflite?url&inline';

/** Google's BlazeFace for short range (Apache-2.0), in base64. The build writes it in as text, so that no page has to fetch or allow anything for it. */
export const modelText = address.slice(address.indexOf(',') + 1);
