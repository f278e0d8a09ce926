/** Writes 8-bit pixels (red, green, blue, alpha) into the network's input, each colour from −1 to 1 and no alpha. */
export function fillInput(input: Float32Array, pixels: Uint8ClampedArray): void {
  for (let place = 0; 3 * place < input.length; place += 1) {
    for (let colour = 0; colour < 3; colour += 1) {
      input[3 * place + colour] = (pixels[4 * place + colour] ?? 0) / 127.5 - 1;
    }
  }
}
