/** Sentences one after the other. A full-width stop brings its own space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('。 ', '。');
}
