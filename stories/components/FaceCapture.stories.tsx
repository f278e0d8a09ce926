import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { FaceCapture, type FaceCaptureProps } from 'react-mfa-kit';
import {
  type FakeCamera,
  type FakeCameraOptions,
  type FakeScene,
  installFakeCamera,
} from 'react-mfa-kit/testing';
import { expect, fn, waitFor } from 'storybook/test';
import { inSecondStep, press, seeTitle, takePhoto } from './faceStage.tsx';

/** Of the story that is shown. */
let camera: FakeCamera;

const meta = {
  title: 'Components/FaceCapture',
  component: FaceCapture,
  args: {
    className: 'mfa-card',
    issuer: 'Fernway',
    detector: async () => camera.detector,
    onAnotherWay: fn(),
    onSuccess: fn(),
    onError: fn(),
  },
  parameters: { mfa: { scenario: 'faceEnrolled' } },
  beforeEach: ({ parameters }) => {
    camera = installFakeCamera(parameters.camera as FakeCameraOptions | undefined);
    return () => camera.restore();
  },
  decorators: [inSecondStep],
} satisfies Meta<typeof FaceCapture>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Pick<StoryContext<FaceCaptureProps>, 'canvas'>;

export const Passed: Story = {
  name: 'One photo, and passed',
  play: async ({ canvas, args }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledTimes(1));
    await expect(camera.live()).toBe(0);
  },
};

export const Intro: Story = {
  name: 'What is going to happen',
  play: async ({ canvas }) =>
    expect(await canvas.findByRole('button', { name: 'Start the camera' })).toBeVisible(),
};

export const Consent: Story = {
  name: 'The person agrees first',
  args: { consent: true, policy: 'Fernway deletes it after the check.' },
  play: async ({ canvas }) =>
    expect(await canvas.findByRole('button', { name: 'Start the camera' })).toHaveAttribute(
      'aria-disabled',
      'true',
    ),
};

export const Asking: Story = {
  name: 'The browser asks',
  args: { onCancel: fn() },
  parameters: { camera: { answer: 'silence' } },
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await seeTitle({ canvas }, 'Allow the camera');
  },
};

export const Live: Story = {
  name: 'All is well',
  args: { onCancel: fn() },
  play: ({ canvas }) => seeHint({ canvas }, 'Good, hold still'),
};

export const TooFar: Story = hint('far', 'Move a little closer');
export const TooClose: Story = hint('close', 'Move back a little');
export const OffCentre: Story = hint('off-centre', 'Move to the middle');
export const TwoPeople: Story = hint('two', 'Only one person in view');
export const Dark: Story = hint('dark', 'Move into more light');
export const Bright: Story = hint('bright', 'Move out of bright light');
export const Blurred: Story = hint('blurred', 'Keep the camera steady');
export const Covered: Story = hint('black', 'Uncover the camera');
export const Moving: Story = hint('moving', 'Hold still');

export const NoHints: Story = {
  name: 'The detector gave up',
  args: { detector: () => Promise.reject(new Error('no model')) },
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await expect(
      await canvas.findByText(/Hints are off/, { selector: '.mfa-notice *' }),
    ).toBeVisible();
  },
};

export const Countdown: Story = {
  args: { autoCapture: true },
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await seeTitle({ canvas }, 'Hold still');
  },
};

export const Review: Story = {
  name: 'Is this photo clear?',
  play: ({ canvas }) => takePhoto({ canvas }),
};

export const SecondPhoto: Story = {
  name: 'Set up: one more photo',
  args: { mode: 'bind' },
  parameters: { mfa: { scenario: 'faceUnbound' } },
  play: async ({ canvas }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    await seeTitle({ canvas }, 'One more photo');
  },
};

export const Sending: Story = {
  args: { onCancel: fn() },
  parameters: { mfa: { provider: { client: { verifyFace: () => new Promise(() => {}) } } } },
  play: async ({ canvas }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    await seeTitle({ canvas }, 'Sending your photo');
  },
};

export const Mismatch: Story = {
  name: 'The photo did not match',
  parameters: { mfa: { scenario: 'faceMismatch' } },
  play: async ({ canvas }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    const title = await canvas.findByRole('heading', { name: 'The photo did not match' });
    await expect(title).toBeVisible();
  },
};

export const TriesUsedUp: Story = {
  name: 'Another way this time',
  args: { maxAttempts: 1 },
  parameters: { mfa: { scenario: 'faceMismatch' } },
  play: async ({ canvas }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    await seeTitle({ canvas }, /Use another way/);
  },
};

export const Blocked: Story = noCamera('NotAllowedError', 'The camera is blocked', 'denied');
export const Dismissed: Story = noCamera('NotAllowedError', 'The camera is still off', 'prompt');
export const Missing: Story = noCamera('NotFoundError', 'No camera found');
export const Busy: Story = noCamera('NotReadableError', 'The camera is in use');

export const Unplugged: Story = {
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await canvas.findByRole('button', { name: 'Take photo' });
    await waitFor(() => expect(camera.live()).toBe(1));
    camera.unplug();
    await seeTitle({ canvas }, 'The camera stopped');
  },
};

export const Upload: Story = {
  name: 'A photo from a file',
  play: async ({ canvas }) => {
    await press({ canvas }, 'Upload a photo instead');
    await expect(await canvas.findByRole('button', { name: 'Choose a photo' })).toBeVisible();
  },
};

function hint(scene: FakeScene, text: string): Story {
  return {
    name: text,
    parameters: { camera: { scene } },
    play: ({ canvas }) => seeHint({ canvas }, text),
  };
}

function noCamera(answer: string, title: string, permission?: PermissionState): Story {
  return {
    name: title,
    parameters: { camera: { answer, permission } },
    play: async ({ canvas }) => {
      await press({ canvas }, 'Start the camera');
      await seeTitle({ canvas }, title);
    },
  };
}

async function seeHint({ canvas }: Play, text: string) {
  await press({ canvas }, 'Start the camera');
  await expect(await canvas.findByText(text, { selector: '.mfa-camera-hint *' })).toBeVisible();
}
