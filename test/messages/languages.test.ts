import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import type { MessageValues } from '../../src/messages/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { everyLanguage, translations } from './everyLanguage.ts';
import { messagesOf, sampleOf, say, sayings } from './sayings.ts';

/** What a plural rule reads without showing it; a language without plurals reads none of them. */
const uncounted = new Set(['count', 'left', 'days', 'seconds']);

describe.each(everyLanguage)('$locale', (language) => {
  it('says something for every message, with nothing left to fill in', () => {
    const broken = sayings(language).filter(
      ({ text }) => text.trim() === '' || /[{}]|undefined|null|NaN|\[object/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('has no spaces to spare', () => {
    expect(sayings(language).filter(({ text }) => /^\s|\s$|\s\s/.test(text))).toEqual([]);
  });

  it('puts each value that a message takes into its words', () => {
    const values = sampleOf(language.locale);
    const idle = messagesOf(language).flatMap(([key, message]) => {
      const { text, read } = say(message, values);
      return [...read]
        .filter((name) => say(message, { ...values, ...other(name) }).text === text)
        .map((name) => `${key} ignores ${name}`);
    });
    expect(idle).toEqual([]);
  });

  it('shows the text values whole', () => {
    const values = sampleOf(language.locale);
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const lost = messagesOf(language).flatMap(([key, message]) => {
      const { text, read } = say(message, values);
      return [...read]
        .filter((name) => name !== 'method' && typeof sampleNamed(values, name) === 'string')
        .filter((name) => !squeeze(text).includes(squeeze(String(sampleNamed(values, name)))))
        .map((name) => `${key} lost ${name}`);
    });
    expect(lost).toEqual([]);
  });
});

describe.each(translations)('$locale beside English', (language) => {
  it('has the same messages in the same order', () => {
    const keys = messagesOf(en).map(([key]) => key);
    expect(messagesOf(language).map(([key]) => key)).toEqual(keys);
    expect(keys.length).toBeGreaterThan(400);
  });

  it('gives a person the same facts', () => {
    const facts = (language: typeof en) =>
      messagesOf(language).map(([key, message]) => {
        const { read } = say(message, sampleOf(language.locale));
        return `${key}: ${[...read].filter((name) => !uncounted.has(name)).sort()}`;
      });
    expect(facts(language)).toEqual(facts(en));
  });
});

it('counts in English', () => {
  const { attemptsLeft } = en.codeVerify;
  expect([1, 2, 0].map((left) => attemptsLeft({ left }))).toEqual([
    'That code did not match. You can try once more.',
    'That code did not match. You can try 2 more times.',
    'That code did not match. You can try 0 more times.',
  ]);
});

it('writes a countdown in seconds, and from one minute with minutes', () => {
  expect([en, zhCN].map(({ generic }) => generic.countdown({ minutes: 0, seconds: 42 }))).toEqual([
    '42\u00a0s',
    '42\u00a0秒',
  ]);
  expect([en, zhCN].map(({ generic }) => generic.countdown({ minutes: 2, seconds: 5 }))).toEqual([
    '2:05',
    '2\u00a0分\u00a05\u00a0秒',
  ]);
});

/** The value of that name, changed. */
function other(name: string): Partial<MessageValues> {
  if (name === 'method') return { method: 'face' };
  const value = sampleNamed(sampleOf('en'), name);
  return { [name]: typeof value === 'number' ? (value === 1 ? 2 : 1) : '???' };
}

function sampleNamed(values: MessageValues, name: string) {
  return Object.entries(values).find(([key]) => key === name)?.[1];
}
