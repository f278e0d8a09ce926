import type { IconShape } from '../IconShape.ts';

export const copyIcon: IconShape = {
  d: 'M9.25 7.25h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM12.75 4.75v-.25a1.75 1.75 0 0 0-1.75-1.75H4.5A1.75 1.75 0 0 0 2.75 4.5V11c0 .97.78 1.75 1.75 1.75h.25',
};
