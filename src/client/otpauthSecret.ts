/** Base32 as apps want it, upper case and without padding (RFC 4648 §6); `undefined` where it is none. */
export function normalizeSecret(text: string): string | undefined {
  const bare = text.replace(/\s|=+$/g, '');
  // Tested before it is upper-cased: U+0131 and U+017F would turn into letters of base32.
  return /^[a-z2-7]{2,512}$/i.test(bare) ? bare.toUpperCase() : undefined;
}

/** Whether a key URI holds no other secret than this one; it may hold none. */
export function agreesWith(secret: string, otpauthUri: string): boolean {
  const found = otpauthUri.matchAll(/[?&]secret=([^&#]*)/gi);
  return [...found].every(([, text = '']) => {
    const decoded = text.replace(/\+|%20/g, '').replace(/%3d/gi, '=');
    return normalizeSecret(decoded) === secret;
  });
}
