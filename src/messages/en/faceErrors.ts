import type { ErrorMessages, FaceProblem } from '../Messages.ts';

/** A text for each problem that a camera and a photo can meet; `enErrors` has the others. */
export const enFaceErrors: Pick<ErrorMessages, FaceProblem> = {
  'face-not-sent': 'The photo did not reach us. Take another one.',
  'face-mismatch':
    'The photo did not match. Face the light, take off sunglasses or a mask, and try again.',
  'face-unbindable':
    'Face check cannot be set up yet. Add a phone number or email address to your account first.',
  'too-large': 'This file is too large to send. Choose a smaller one.',
  'camera-insecure':
    'This page has no secure connection, so the browser keeps the camera off. Use another way.',
  'camera-unsupported':
    'This browser cannot use the camera. Open this page in Safari, Chrome, Edge or Firefox, or use another way.',
  'camera-blocked':
    'This browser is not allowed to use the camera. Allow it in the settings for this site, then try again.',
  'camera-dismissed':
    'The browser asked about the camera and got no answer. Try again, and choose Allow.',
  'camera-policy':
    'The site around this page does not share the camera. Open this page in its own tab, or use another way.',
  'camera-missing': 'No camera was found. Connect one and try again, or use another way.',
  'camera-busy': 'Another app or tab is using the camera. Close it, then try again.',
  'camera-lost': 'The camera may have been unplugged or taken by another app. Start it again.',
  'capture-failed': 'The camera gave no picture. Take another photo.',
};
