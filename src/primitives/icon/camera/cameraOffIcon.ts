import type { IconShape } from '../IconShape.ts';

export const cameraOffIcon: IconShape = {
  d: 'M2.75 2.75l14.5 14.5M6.5 5.75h-2c-.97 0-1.75.78-1.75 1.75v7c0 .97.78 1.75 1.75 1.75h11.25M9.1 3.5h1.8c.5 0 .97.25 1.25.67l.6.9c.28.43.75.68 1.25.68h1.5c.97 0 1.75.78 1.75 1.75V14M12.6 11.75a2.75 2.75 0 0 0-3.6-3.6',
};
