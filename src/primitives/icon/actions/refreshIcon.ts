import type { IconShape } from '../IconShape.ts';

export const refreshIcon: IconShape = {
  d: 'M16.25 10a6.25 6.25 0 1 1-1.83-4.42L16.5 7.5M16.5 3.5v4h-4',
};
