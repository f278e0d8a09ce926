import type { IconShape } from '../IconShape.ts';

export const infoIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 9.5v4.25M10 6.5h.01',
};
