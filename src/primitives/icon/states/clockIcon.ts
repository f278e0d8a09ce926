import type { IconShape } from '../IconShape.ts';

export const clockIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 5.75V10l2.75 1.75',
};
