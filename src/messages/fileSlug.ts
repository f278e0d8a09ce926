/** A name as the part of a file name: letters, digits and single dashes, 30 characters at most. */
export function fileSlug(name: string): string {
  const dashed = name.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return Array.from(dashed).slice(0, 30).join('').replace(/^-|-$/g, '');
}
