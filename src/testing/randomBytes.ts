/** Gives so many random bytes. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

export function createRandomBytes(
  fill: (bytes: Uint8Array<ArrayBuffer>) => unknown = (bytes) => crypto.getRandomValues(bytes),
): RandomBytes {
  return (length) => {
    const bytes = new Uint8Array(length);
    fill(bytes);
    return bytes;
  };
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Six groups of four hex digits (wire contract, §4). */
export function createRecoveryCode(random: RandomBytes): string {
  return (toHex(random(12)).match(/.{4}/g) ?? []).join('-');
}
