import type { IconShape } from '../IconShape.ts';

export const printIcon: IconShape = {
  d: 'M5.75 7.25v-4.5h8.5v4.5M5.75 14.25h-1.5a1.5 1.5 0 0 1-1.5-1.5v-4c0-.83.67-1.5 1.5-1.5h11.5c.83 0 1.5.67 1.5 1.5v4c0 .83-.67 1.5-1.5 1.5h-1.5M5.75 11.75h8.5v5.5h-8.5z',
};
