import type { IconShape } from '../IconShape.ts';

export const backIcon: IconShape = { d: 'M16.5 10h-13M8.5 5l-5 5 5 5', isMirrored: true };
