import type { IconShape } from '../IconShape.ts';

export const smsIcon: IconShape = {
  d: 'M4.75 3.25h10.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H9.25l-3.5 3v-3h-1a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2ZM7 8.5h.01M10 8.5h.01M13 8.5h.01',
};
