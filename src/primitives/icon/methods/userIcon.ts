import type { IconShape } from '../IconShape.ts';

export const userIcon: IconShape = {
  d: 'M10 3.75a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 1 1 0-6.5zM3.75 16.75c.8-2.9 3.2-4.5 6.25-4.5s5.45 1.6 6.25 4.5',
};
