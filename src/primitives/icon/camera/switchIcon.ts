import type { IconShape } from '../IconShape.ts';

export const switchIcon: IconShape = {
  d: 'M3.25 8.25A7 7 0 0 1 15.5 5.5M16.75 11.75A7 7 0 0 1 4.5 14.5M15.75 2.75v3h-3M4.25 17.25v-3h3',
};
