import type { IconShape } from '../IconShape.ts';

export const keyIcon: IconShape = {
  d: 'M6.5 9.75a3.75 3.75 0 1 1 0 7.5 3.75 3.75 0 1 1 0-7.5zM9.25 10.75 16.75 3.25M13.25 6.75l2.5 2.5',
};
