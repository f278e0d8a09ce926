import type { IconShape } from '../IconShape.ts';

export const externalIcon: IconShape = {
  d: 'M8 4.25H5.5c-.97 0-1.75.78-1.75 1.75v8.5c0 .97.78 1.75 1.75 1.75H14c.97 0 1.75-.78 1.75-1.75V12M11.75 3.75h4.5v4.5M16 4l-6.5 6.5',
  isMirrored: true,
};
