import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { FaceCapture, type FaceCaptureProps } from 'react-mfa-kit';
import {
  type FakeCamera,
  installFakeCamera,
  type MfaTestBackend,
  scenarios,
} from 'react-mfa-kit/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { inSecondStep, press, seeTitle, takePhoto } from './faceStage.tsx';

/** Of the story that is shown. */
let camera: FakeCamera;

const meta = {
  title: 'Components/FaceCapture/Where it does not go on',
  component: FaceCapture,
  args: {
    className: 'mfa-card',
    issuer: 'Fernway',
    detector: async () => camera.detector,
    onAnotherWay: fn(),
    onCancel: fn(),
    onSuccess: fn(),
    onError: fn(),
  },
  parameters: { mfa: { scenario: 'faceEnrolled' } },
  beforeEach: () => {
    camera = installFakeCamera();
    return () => camera.restore();
  },
  decorators: [inSecondStep],
} satisfies Meta<typeof FaceCapture>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = Pick<StoryContext<FaceCaptureProps>, 'canvas'>;

export const Insecure: Story = {
  name: 'The page is not secure',
  beforeEach: () => say(window, 'isSecureContext', false),
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await seeTitle({ canvas }, 'The camera needs a secure page');
  },
};

export const Unsupported: Story = {
  name: 'The browser has no camera',
  beforeEach: () => camera.answer('NotSupportedError'),
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await seeTitle({ canvas }, 'Another browser is needed');
  },
};

export const Policy: Story = {
  name: 'The site around a frame keeps the camera',
  beforeEach: () => say(document, 'permissionsPolicy', { allowsFeature: () => false }),
  play: async ({ canvas }) => {
    // The developer is told by the console, which is not what this is about.
    const restore = say(console, 'warn', () => {});
    camera.answer('NotAllowedError');
    await press({ canvas }, 'Start the camera');
    await seeTitle({ canvas }, 'The camera does not work here');
    restore();
  },
};

export const PageLeft: Story = {
  name: 'The page was left',
  play: async ({ canvas }) => {
    await press({ canvas }, 'Start the camera');
    await canvas.findByRole('button', { name: 'Take photo' });
    const restore = say(document, 'hidden', true);
    document.dispatchEvent(new Event('visibilitychange'));
    restore();
    document.dispatchEvent(new Event('visibilitychange'));
    await seeTitle({ canvas }, 'The camera turned off');
    await expect(camera.live()).toBe(0);
  },
};

export const Elsewhere: Story = {
  name: 'Another part of the page has the camera',
  render: (args) => (
    <div className="mfa-root mfa-stack">
      <FaceCapture {...args} />
      <FaceCapture {...args} />
    </div>
  ),
  play: async ({ canvas }) => {
    const [first] = await canvas.findAllByRole('button', { name: 'Start the camera' });
    if (first) await userEvent.click(first);
    await canvas.findByRole('button', { name: 'Take photo' });
    await press({ canvas }, 'Start the camera');
    await expect(await canvas.findByRole('button', { name: 'Use it here' })).toBeVisible();
    await waitFor(() => expect(camera.live()).toBe(1));
  },
};

export const NoFile: Story = {
  name: 'The file is no photo',
  play: async ({ canvas, canvasElement }) => {
    await press({ canvas }, 'Upload a photo instead');
    const button = await canvas.findByRole('button', { name: 'Choose a photo' });
    const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is no field for a file.');
    await userEvent.upload(input, new File(['no picture'], 'face.png', { type: 'image/png' }));
    await waitFor(() => expect(button).toHaveAccessibleDescription(/^This photo cannot be opened/));
  },
};

export const Checking: Story = {
  name: 'The photo is compared',
  parameters: { mfa: { scenario: answering({ type: 'silence' }) } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    await seeTitle({ canvas }, 'Checking your photo');
  },
};

export const NoFace: Story = {
  name: 'No face was found',
  parameters: { mfa: { scenario: 'faceNotSent' } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    const text = 'The photo did not reach us. Take another one.';
    await expect(await canvas.findByText(text, inSight)).toBeVisible();
  },
};

export const NoAnswer: Story = {
  name: 'No answer came',
  parameters: { mfa: { scenario: answering({ type: 'drop', when: 'after' }) } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    const title = await canvas.findByRole('heading', { name: 'Face check' });
    await waitFor(() => expect(title).toHaveFocus());
    await expect(canvas.getByRole('button', { name: 'Take another photo' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Use this photo' })).toBeNull();
  },
};

export const Paused: Story = {
  name: 'A pause, where there is no other way',
  args: { maxAttempts: 1 },
  render: ({ onAnotherWay: _, ...args }) => <FaceCapture {...args} />,
  parameters: { mfa: { scenario: 'faceMismatch' } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    await seeTitle({ canvas }, 'Face check is paused');
    const again = canvas.getByRole('button', { name: 'Try again' });
    await expect(again).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Locked: Story = {
  parameters: { mfa: { scenario: 'faceLocked' } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    const title = await canvas.findByRole('heading', { name: /locked|paused/ });
    await waitFor(() => expect(title).toHaveFocus());
  },
};

export const Unbindable: Story = {
  name: 'A phone or an address is needed first',
  args: { mode: 'bind' },
  parameters: { mfa: { scenario: 'faceUnbindable' } },
  play: async ({ canvas }) => {
    await takePhoto({ canvas });
    await press({ canvas }, 'Use this photo');
    await press({ canvas }, 'Take photo');
    await press({ canvas }, 'Use this photo');
    const text = /^Face check cannot be set up yet/;
    await expect(await canvas.findByText(text, inSight)).toBeVisible();
  },
};

export const Expired: Story = {
  name: 'The sign-in ran out of time',
  parameters: { mfa: { scenario: answering({ type: 'refuse', code: 2021 }) } },
  play: async ({ canvas }) => {
    await sendPhoto({ canvas });
    await expect(await canvas.findByRole('button', { name: 'Sign in again' })).toBeVisible();
  },
};

/** The live regions hold the same words. */
const inSight = { selector: 'section *' };

/** A face is bound, and every photo is answered like this. */
function answering(fault: Parameters<MfaTestBackend['faults']['always']>[1]) {
  return (backend: MfaTestBackend) => {
    scenarios.faceEnrolled(backend);
    backend.faults.always('verifyFace', fault);
  };
}

/** Has the page say so of itself, until it is told not to. */
function say(holder: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(holder, name, own);
    else Reflect.deleteProperty(holder, name);
  };
}

async function sendPhoto({ canvas }: Play) {
  await takePhoto({ canvas });
  await press({ canvas }, 'Use this photo');
}
