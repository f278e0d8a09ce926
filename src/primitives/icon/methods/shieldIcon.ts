import type { IconShape } from '../IconShape.ts';

export const shieldIcon: IconShape = {
  d: 'M10 2.25 3.75 4.75v4.5c0 4 2.6 7.1 6.25 8.5 3.65-1.4 6.25-4.5 6.25-8.5v-4.5L10 2.25ZM7.25 9.75l2 2 3.5-3.75',
};
