import { expect, it } from 'vitest';
import { he } from '../../src/messages/he.ts';
import { sayings } from './sayings.ts';

const said = sayings(he);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('has no apology, no jargon, and no form that says who is read to', () => {
  expect(saidBy(/סליחה|מצטער|שגיאה|שגוי|לא חוקי|נכשל|בהצלחה|המשתמש/)).toEqual([]);
  expect(saidBy(/\p{Script=Hebrew}\/\p{Script=Hebrew}|הזן|הזיני|בחר |לחץ|נסה/u)).toEqual([]);
});

it('uses the marks of Hebrew', () => {
  expect(saidBy(/[“”‘’'"!…]/)).toEqual([]);
});

it('keeps a number off its noun where there is one thing', () => {
  expect(saidBy(/\p{Script=Hebrew}\s1(?![\d:])/u)).toEqual([]);
});

it.each([
  [1, 'לסמוך על המכשיר הזה למשך יום אחד'],
  [2, 'לסמוך על המכשיר הזה למשך יומיים'],
  [7, 'לסמוך על המכשיר הזה למשך 7 ימים'],
  [30, 'לסמוך על המכשיר הזה למשך 30 יום'],
])('counts %i days as Hebrew does', (days, wanted) => {
  expect(he.trustDevice.label({ days })).toBe(wanted);
});
