import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTranscript } from '../../support/createTranscript.ts';
import {
  fails,
  goLive,
  heading,
  press,
  renderFace,
  takePhoto,
} from '../face-capture/renderFace.tsx';

it('FaceCapture says what a photo is asked about, and what is known of one whose answer was lost', async () => {
  const transcript = createTranscript();
  const face = renderFace({ onAnotherWay: () => {} });
  face.verifyFace.mockImplementation(fails('unknown-outcome'));
  await goLive(face);
  await takePhoto(face);
  await screen.findByRole('img', { name: 'The photo you took' });
  await transcript.hear('After “Take photo”');
  await press(face, 'Use this photo');
  const title = await heading('Face check');
  await waitFor(() => expect(title).toHaveFocus());
  await transcript.hear('After “Use this photo”, without an answer');
  await expect(transcript.text()).toMatchFileSnapshot('./FaceCapture.no-answer.transcript.txt');
});
