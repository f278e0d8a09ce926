import { expect, it } from 'vitest';
import { ko } from '../../src/messages/ko.ts';
import { messagesOf, sampleOf, sayings } from './sayings.ts';

const said = sayings(ko);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('has no apology, no pronoun, and no jargon', () => {
  expect(
    saidBy(
      /죄송|당신|귀하|사용자|잘못|오류|실패|유효하지|클릭|탭하|토큰|인증번호|이중 인증|백업 코드/,
    ),
  ).toEqual([]);
});

it('uses quiet, typographic marks', () => {
  expect(saidBy(/[“”'"!…「」。、，]/)).toEqual([]);
});

it('speaks one polite style on the screen, and the formal one only in print', () => {
  const formal = saidBy(/니다\.|십시오/).map(({ key }) => key);
  expect([...new Set(formal)].sort()).toEqual([
    'recoveryCodeSave.keepFile',
    'recoveryCodeSave.keepSheet',
    'recoveryCodeSave.use',
  ]);
});

it('puts no particle beside a text value that would have to change with it', () => {
  const texts = { ...sampleOf('ko'), ...Object.fromEntries(words.map((word) => [word, '■'])) };
  const particles =
    /■[’]?(?:은|는|이|가|을|를|과|와|으로|로|이에요|예요|이나|나|아|야)(?=[\s.,?)]|$)/;
  const fixed = messagesOf(ko)
    .map(([key, message]) => [key, typeof message === 'function' ? message(texts) : ''] as const)
    .filter(([, text]) => particles.test(text));
  expect(fixed).toEqual([]);
});

/** The values whose last sound nobody knows. */
const words = [
  'issuer',
  'account',
  'name',
  'target',
  'country',
  'example',
  'label',
  'digits',
].concat(
  ['first', 'domain', 'clock', 'date', 'dateTime', 'ago', 'inTime', 'duration', 'wait', 'size'],
  ['shortcut', 'id'],
);
