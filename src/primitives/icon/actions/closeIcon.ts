import type { IconShape } from '../IconShape.ts';

export const closeIcon: IconShape = { d: 'm5.25 5.25 9.5 9.5M14.75 5.25l-9.5 9.5' };
