/** Pixels along a side of the network's picture. */
export const inputSize = 128;

/** The grids over the picture, with how many faces each field may find: small faces in the fine one. */
const grids = [
  { fields: 16, anchors: 2 },
  { fields: 8, anchors: 6 },
] as const;

/** The middle of each field, once for each anchor of it, as parts of the picture: where the network's boxes count from. */
export const anchors: readonly { x: number; y: number }[] = grids.flatMap(
  ({ fields, anchors: perField }) =>
    Array.from({ length: fields * fields * perField }, (_, index) => {
      const field = Math.floor(index / perField);
      return {
        x: ((field % fields) + 0.5) / fields,
        y: (Math.floor(field / fields) + 0.5) / fields,
      };
    }),
);
