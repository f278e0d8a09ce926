/** A message for the ear, without the marks that keep names from turning the words around them. */
export function toSpoken(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
