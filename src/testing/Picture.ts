/** A picture as numbers: red, green, blue and alpha, row by row, 8 bits each. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture of more places is refused before its numbers take memory. */
export const maxPlaces = 40_000_000;
