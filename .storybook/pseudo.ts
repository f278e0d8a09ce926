import { en, type Messages } from '../src/messages/en/index.ts';

/** How much longer a translation may be than English. */
const growth = 0.4;

const accents: Record<string, string> = Object.fromEntries(
  Array.from('AÀCÇEÉGĜIÎJĴNÑOÖRŘSŠUÛWŴYÝZŽaàcçeégĝiîjĵnñoörřsšuûwŵyýzž'.matchAll(/(.)(.)/gu)).map(
    ([, plain = '', accented = '']) => [plain, accented],
  ),
);

/** The values of a message as they pass through it, so that they come out as they went in. */
const [begin, end] = ['\uE000', '\uE001'];
const value = new RegExp(`(${begin}[^${end}]*${end})`);

/**
 * English that is 40 % longer, with an accent on what has one: a screen that stands it stands German,
 * and a text that shows without brackets is none of the messages. For looking only.
 */
export const pseudo: Messages = { ...lengthenAll(en), locale: 'en-XA', dir: en.dir };

function lengthenAll<Value>(messages: Value): Value {
  // SAFETY: a message stays what it was, and so does what holds it.
  return lengthenAny(messages) as Value;
}

function lengthenAny(part: unknown): unknown {
  if (typeof part === 'string') return lengthen(part);
  if (typeof part === 'function') {
    return (values: object) => lengthen(part(new Proxy(values, { get: readMarked })));
  }
  if (Array.isArray(part)) return part.map(lengthenAny);
  return Object.fromEntries(
    Object.entries(Object(part)).map(([key, inner]) => [key, lengthenAny(inner)]),
  );
}

function readMarked(values: object, name: string | symbol): unknown {
  const given: unknown = Reflect.get(values, name);
  return typeof given === 'string' && name !== 'method' ? `${begin}${given}${end}` : given;
}

/** Each letter owes a part of one, and a letter is said again as soon as a whole one is owed. */
function lengthen(text: string): string {
  let owed = 0;
  const stretch = (character: string) => {
    owed += growth;
    const letter = accents[character] ?? character;
    if (owed < 1 || !/\p{L}/u.test(character)) return letter;
    const times = Math.floor(owed);
    owed -= times;
    return letter + letter.toLowerCase().repeat(times);
  };
  const parts = text.split(value).map((part) => {
    if (part.startsWith(begin)) return part.slice(1, -1);
    return Array.from(part, stretch).join('');
  });
  return `[${parts.join('')}]`;
}
