import { expect, it } from 'vitest';
import { de } from '../../src/messages/de.ts';
import { sampleOf, sayings } from './sayings.ts';

const said = sayings(de);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('names the keys as a German keyboard has them, and leaves those of a Mac', () => {
  const press = (shortcut: string) => de.copyButton.refusedKeys({ ...sampleOf('de'), shortcut });
  expect(press('Ctrl+C')).toMatch(/Strg\+C\.$/);
  expect(press('⌘C')).toMatch(/⌘C\.$/);
});

it('has no apology, no jargon and nothing too familiar', () => {
  expect(
    saidBy(
      /bitte|leider|Entschuldigung|ungültig|falsch|Fehler|fehlgeschlagen|erfolgreich|Benutzer|einloggen|Token|Sitzung|egal|\b[Dd](?:u|ein\w*|ich|ir)\b/,
    ),
  ).toEqual([]);
});

it('uses quiet, typographic marks', () => {
  expect(saidBy(/[!…'"“](?<!„[^“]*“)|”/)).toEqual([]);
});

it('says the time of day with Uhr', () => {
  const { clock } = sampleOf('de');
  const times = said.filter(({ key, text }) => !/exact/i.test(key) && text.includes(clock));
  expect(times.length).toBeGreaterThan(0);
  expect(times.filter(({ text }) => !text.includes(`${clock} Uhr`))).toEqual([]);
});
