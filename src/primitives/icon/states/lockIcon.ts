import type { IconShape } from '../IconShape.ts';

export const lockIcon: IconShape = {
  d: 'M5.75 8.75h8.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-4.5a2 2 0 0 1 2-2zM6.5 8.75V6.25a3.5 3.5 0 0 1 7 0v2.5M10 12.25v1.5',
};
