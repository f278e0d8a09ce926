import type { IconShape } from '../IconShape.ts';

export const uploadIcon: IconShape = { d: 'M10 13V3.5M6.25 7 10 3.25 13.75 7M3.5 16.75h13' };
