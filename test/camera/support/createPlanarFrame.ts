type Rect = { x: number; y: number; width: number; height: number };

/** What is read of a frame that keeps its light in a plane of its own, which `light` gives for each pixel. */
export function createPlanarFrame(
  width: number,
  height: number,
  light: (x: number, y: number) => number,
  { format = 'I420', fullRange = true as boolean | null, offset = 0, padding = 0 } = {},
) {
  return {
    format,
    displayWidth: width,
    displayHeight: height,
    visibleRect: { x: 0, y: 0, width, height },
    colorSpace: { fullRange },
    allocationSize: ({ rect }: { rect: Rect }) =>
      offset + 1.5 * (rect.width + padding) * rect.height,
    async copyTo(bytes: Uint8Array, { rect }: { rect: Rect }) {
      const stride = rect.width + padding;
      for (let y = 0; y < rect.height; y += 1) {
        for (let x = 0; x < rect.width; x += 1) {
          bytes[offset + y * stride + x] = light(rect.x + x, rect.y + y);
        }
      }
      return [{ offset, stride }];
    },
  };
}
