import type { Decorator, StoryContext } from '@storybook/react-vite';
import type { FaceCaptureProps } from 'react-mfa-kit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';
import { SecondStep } from './SecondStep.tsx';

/** What a person sees of a face check. */
type Play = Pick<StoryContext<FaceCaptureProps>, 'canvas'>;

/** Within the sign-in of the story. */
export const inSecondStep: Decorator<FaceCaptureProps> = (Story, context) => (
  <SecondStep trigger={readMfa(context).trigger}>
    <Story />
  </SecondStep>
);

export async function takePhoto({ canvas }: Play) {
  await press({ canvas }, 'Start the camera');
  await press({ canvas }, 'Take photo');
  await seeTitle({ canvas }, 'Is this photo clear?');
}

export async function press({ canvas }: Play, name: string) {
  const button = await canvas.findByRole('button', { name });
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await userEvent.click(button);
}

export async function seeTitle({ canvas }: Play, name: string | RegExp) {
  await expect(await canvas.findByRole('heading', { name })).toBeVisible();
}
