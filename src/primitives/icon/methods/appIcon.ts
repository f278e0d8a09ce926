import type { IconShape } from '../IconShape.ts';

export const appIcon: IconShape = {
  d: 'M7.25 2.25h5.5a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-5.5a2 2 0 0 1-2-2v-11.5a2 2 0 0 1 2-2zM8 7.5h4M8 10.5h4M9.25 14.75h1.5',
};
