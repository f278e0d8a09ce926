import type { IconShape } from '../IconShape.ts';

export const expandIcon: IconShape = {
  d: 'M12.25 3.25h4.5v4.5M7.75 16.75h-4.5v-4.5M16.5 3.5l-5 5M3.5 16.5l5-5',
};
