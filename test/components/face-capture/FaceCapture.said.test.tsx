import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { enErrors } from '../../../src/messages/en/errors.ts';
import { enFaceErrors } from '../../../src/messages/en/faceErrors.ts';
import { announcements } from '../../support/announcements.ts';
import {
  fails,
  goLive,
  heading,
  press,
  renderFace,
  takePhoto,
  waitForState,
} from './renderFace.tsx';

const texts = { ...enErrors, ...enFaceErrors };
const part = (name: string) => document.querySelector(`[data-part="${name}"]`);

describe('a photo that was refused', () => {
  it.each(['server-error', 'unknown-outcome', 'bad-response', 'network', 'timeout'] as const)(
    'says what became of it after %s, on the screen and aloud, once',
    async (code) => {
      const face = renderFace({ support: <a href="/help">Help</a> });
      face.verifyFace.mockImplementationOnce(fails(code));
      await goLive(face);
      await takePhoto(face);
      expect(screen.queryByRole('link', { name: 'Help' })).not.toBeInTheDocument();
      await press(face, 'Use this photo');
      await waitForState('review');
      const text = texts[code];
      expect(part('problem')).toHaveTextContent(String(text));
      expect(part('problem')).toHaveAttribute('data-tone', 'danger');
      const heard = () => announcements().filter((one) => one.text === text);
      await waitFor(() => expect(heard()).toHaveLength(1));
      expect(screen.getByRole('link', { name: 'Help' })).toBeInTheDocument();
    },
  );
});

describe('the ways beside a photo', () => {
  it('are a file until one is asked for, and another way where the host has one', async () => {
    const onAnotherWay = vi.fn();
    const onCancel = vi.fn();
    const face = renderFace({ onAnotherWay, onCancel });
    await goLive(face);
    expect(part('camera-ways')?.querySelectorAll('button')).toHaveLength(2);
    await press(face, 'Upload a photo instead');
    await heading('Upload a photo');
    expect(screen.queryByRole('button', { name: 'Upload a photo instead' })).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Choose a photo' }),
    ).not.toHaveAccessibleDescription();
    await press(face, 'Try another way');
    expect(onAnotherWay).toHaveBeenCalledTimes(1);
    await press(face, 'Cancel');
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('are none where the host has none', async () => {
    const face = renderFace({ upload: false });
    await goLive(face);
    expect(part('camera-ways')).toBeNull();
  });

  it('a file that is no photo says so with the button that asks for another', async () => {
    const face = renderFace();
    await press(face, 'Upload a photo instead');
    await heading('Upload a photo');
    const input = document.querySelector<HTMLInputElement>('[data-part="upload-input"]');
    if (input) await face.user.upload(input, new File(['x'], 'a.png', { type: 'image/png' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Choose a photo' })).toHaveAccessibleDescription(),
    );
  });
});

it('no number stands in a picture that is not counted down', async () => {
  const face = renderFace();
  await goLive(face);
  expect(part('camera-count')).toBeNull();
  expect(part('camera-mark')).toHaveTextContent('Camera on');
});
