import type { IconShape } from '../IconShape.ts';

export const mailIcon: IconShape = {
  d: 'M4.75 4.25h10.5a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-10.5a2 2 0 0 1-2-2v-7.5a2 2 0 0 1 2-2zM3.25 6l5.85 4.5a1.5 1.5 0 0 0 1.8 0L16.75 6',
};
