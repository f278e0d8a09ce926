/** A number of a list by its place; 0 beyond the end, where no layer reads. Engines write it out where it is called. */
export function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}
