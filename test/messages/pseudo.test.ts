import { expect, it } from 'vitest';
import { pseudo } from '../../.storybook/pseudo.ts';
import { en } from '../../src/messages/en/index.ts';
import type { MessageValues } from '../../src/messages/index.ts';
import { messagesOf, sampleOf, say, sayings } from './sayings.ts';

const pairs = () => {
  const longer = new Map(messagesOf(pseudo));
  return messagesOf(en).map(([key, message]) => [key, message, longer.get(key) ?? ''] as const);
};

it('has each English message, as text, list or function', () => {
  const shape = (message: unknown) => (Array.isArray(message) ? message.length : typeof message);
  expect(messagesOf(pseudo).map(([key, message]) => `${key}: ${shape(message)}`)).toEqual(
    messagesOf(en).map(([key, message]) => `${key}: ${shape(message)}`),
  );
});

it('makes each 40 % longer and puts it between brackets', () => {
  const longer = sayings({ ...pseudo, locale: 'en' });
  const short = sayings(en).flatMap(({ key, text }, index) => {
    const long = longer[index]?.text ?? '';
    const isLong = long.length >= lettersOf(text) * 1.4 + (text.length - lettersOf(text));
    return isLong && /^\[.*\]$/u.test(long) ? [] : [`${key}: ${long}`];
  });
  expect(short).toEqual([]);
});

it('leaves each value as it was, with the marks that isolate it', () => {
  const values: MessageValues = { ...sampleOf('en'), issuer: '\u2068Fernway 7\u2069' };
  const changed = pairs().flatMap(([key, message, long]) => {
    const { text } = say(long, values);
    return [...say(message, values).read]
      .filter((name) => name !== 'method')
      .map((name) => String(Object.entries(values).find(([other]) => other === name)?.[1]))
      .filter((value) => say(message, values).text.includes(value) && !text.includes(value))
      .map((value) => `${key} lost ${value}`);
  });
  expect(changed).toEqual([]);
  expect(pseudo.codeVerify.app(values)).toContain('\u2068Fernway 7\u2069.');
});

it('reads the values that English reads, and leaves no mark of its own', () => {
  const values = sampleOf('en');
  for (const [key, message, long] of pairs()) {
    expect([key, say(long, values).read]).toEqual([key, say(message, values).read]);
    expect(say(long, values).text).not.toMatch(/[\uE000-\uF8FF]/);
  }
});

/** The letters of a text that are surely its own: a sample value has none of its own length in common. */
function lettersOf(text: string): number {
  const values = Object.values(sampleOf('en')).filter((value) => typeof value === 'string');
  const own = values
    .sort((one, other) => other.length - one.length)
    .reduce((rest, value) => rest.replaceAll(value, ''), text);
  return own.match(/\p{L}/gu)?.length ?? 0;
}
