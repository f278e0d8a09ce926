import type { IconShape } from '../IconShape.ts';

export const moreIcon: IconShape = {
  d: 'M4.5 9.5a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1zM10 9.5a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1zM15.5 9.5a.5.5 0 1 1 0 1 .5.5 0 1 1 0-1z',
};
