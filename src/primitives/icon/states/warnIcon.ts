import type { IconShape } from '../IconShape.ts';

export const warnIcon: IconShape = {
  d: 'M8.7 3.4 2.35 14.4a1.5 1.5 0 0 0 1.3 2.25h12.7a1.5 1.5 0 0 0 1.3-2.25L11.3 3.4a1.5 1.5 0 0 0-2.6 0ZM10 7.75v3.5M10 13.9h.01',
};
