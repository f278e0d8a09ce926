import type { IconShape } from '../IconShape.ts';

export const chevronIcon: IconShape = { d: 'm7.5 4.5 5.5 5.5-5.5 5.5', isMirrored: true };
