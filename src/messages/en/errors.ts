import type { ErrorMessages } from '../Messages.ts';

/** A text for each problem that a person can meet. */
export const enErrors: ErrorMessages = {
  'code-rejected': 'That code did not match. Try the newest one.',
  'code-expired': 'That code has expired. Ask for a new one.',
  'code-used': 'That code has already been used. Wait for the next one.',
  'recovery-code-rejected':
    'That recovery code did not match. Look for characters that are easily confused, such as 8 and b.',
  'token-expired': 'This sign-in ran out of time. Sign in again.',
  'send-limited': 'A code was sent a moment ago. Wait a little before you ask for another one.',
  'rate-limited': 'There were too many tries in a short time. Wait a little, then try again.',
  locked:
    'There were too many tries, so your account is locked. Confirm another way, or contact support.',
  'already-bound': 'This is already linked to an account. Use a different one.',
  'not-bindable': 'This cannot be added to your account. Use a different one.',
  'destination-invalid':
    'The number or address does not look complete. Check it, then ask for the code again.',
  'face-not-sent': 'The photo did not reach us. Take another one.',
  'face-mismatch':
    'The photo did not match. Face the light, take off sunglasses or a mask, and try again.',
  'face-unbindable':
    'Face check cannot be set up yet. Add a phone number or email address to your account first.',
  'captcha-required': 'One more check is needed first. Complete it, then try again.',
  'login-continues': 'There is one more step before you are signed in.',
  'not-found': 'This is no longer here. It may have been removed.',
  conflict: 'This was changed somewhere else. Load it again, then make your change.',
  'too-large': 'This file is too large to send. Choose a smaller one.',
  'bad-request': 'This was not accepted. Check what you entered, then try again.',
  'server-error': 'There is a problem on our side. Try again in a moment.',
  network: 'We could not connect. Check your connection, then try again.',
  timeout: 'The answer took too long. Try again.',
  'unknown-outcome':
    'The connection dropped before we got an answer. It may have worked, so check before you try again.',
  'bad-response':
    'We got an answer that cannot be read. On public Wi-Fi, sign in to the network first. Otherwise, try again later.',
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
