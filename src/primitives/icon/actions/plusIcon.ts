import type { IconShape } from '../IconShape.ts';

export const plusIcon: IconShape = { d: 'M10 4v12M4 10h12' };
