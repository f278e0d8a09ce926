/** Typography sets a space between a Han character and a value that begins or ends in another script. */
export function spaced(
  texts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return texts.reduce((sentence, text, index) => {
    const value = String(values[index - 1]);
    const before = endsInHan.test(sentence) && startsWestern.test(value) ? ' ' : '';
    const after = startsInHan.test(text) && endsWestern.test(value) ? ' ' : '';
    return `${sentence}${before}${value}${after}${text}`;
  });
}

const endsInHan = /\p{Script=Han}$/u;
const startsInHan = /^\p{Script=Han}/u;
// A value may stand between the marks U+2066 to U+2069, which set its direction and have no width.
const startsWestern =
  /^[\u2066-\u2069]*[^\s\p{Script=Han}\u2066-\u2069\u3000-\u303f\uff00-\uffef“”‘’]/u;
const endsWestern =
  /[^\s\p{Script=Han}\u2066-\u2069\u3000-\u303f\uff00-\uffef“”‘’][\u2066-\u2069]*$/u;
