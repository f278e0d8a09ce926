import type { IconShape } from '../IconShape.ts';

export const alertIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 6.25v4.25M10 13.5h.01',
};
