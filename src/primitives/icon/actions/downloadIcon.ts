import type { IconShape } from '../IconShape.ts';

export const downloadIcon: IconShape = { d: 'M10 3v9.25M6.25 8.75 10 12.5l3.75-3.75M3.5 16.75h13' };
