/** The outline of an icon on a grid of 20, drawn with a round stroke of 1.5. */
export interface IconShape {
  d: string;
  /** It points along the line of reading, so it turns round where that runs from right to left. */
  isMirrored?: true | undefined;
}
