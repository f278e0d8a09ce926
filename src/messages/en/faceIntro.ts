import type { FaceCaptureMessages } from '../Messages.ts';

/** What a face check says before the camera is on. */
export const enFaceIntro = {
  checkTitle: 'Confirm with your face',
  check: 'The camera takes one photo. It is compared with the one on your account.',
  setUpTitle: 'Set up face check',
  setUp: 'The camera takes 2 photos, a moment apart. Later photos are compared with them.',
  factCamera: 'Your browser asks before the camera turns on. The camera turns off when you leave.',
  factReview: 'You see the photo first. It is sent only when you choose to use it.',
  factSent: ({ issuer }) => `The photo goes to ${issuer} for this check.`,
  consent: 'I agree to send my photo for this check',
  consentFirst: 'Select the box to agree before the camera starts.',
  howTo:
    'Hold the device at eye level, about an arm’s length away. Short hints tell you how to move. Press Take photo, or the space bar, when you are ready.',
  start: 'Start the camera',
  uploadInstead: 'Upload a photo instead',
} satisfies Partial<FaceCaptureMessages>;
