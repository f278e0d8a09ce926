import type { IconShape } from '../IconShape.ts';

export const faceIcon: IconShape = {
  d: 'M2.75 6.25v-1.5a2 2 0 0 1 2-2h1.5M13.75 2.75h1.5a2 2 0 0 1 2 2v1.5M17.25 13.75v1.5a2 2 0 0 1-2 2h-1.5M6.25 17.25h-1.5a2 2 0 0 1-2-2v-1.5M7.5 7.5v1M12.5 7.5v1M7 12c.75 1 1.75 1.5 3 1.5s2.25-.5 3-1.5',
};
