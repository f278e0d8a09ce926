import type { IconShape } from '../IconShape.ts';

export const checkIcon: IconShape = { d: 'm4.25 10.5 3.75 3.75 7.75-8.5' };
