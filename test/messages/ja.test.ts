import { expect, it } from 'vitest';
import { formatAgo, formatWait } from '../../src/messages/index.ts';
import { ja } from '../../src/messages/ja.ts';
import { sampleOf, sayings } from './sayings.ts';

const said = sayings(ja);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('has no apology, no pronoun, and no jargon', () => {
  expect(
    saidBy(
      /申し訳|お手数|恐れ入り|あなた|無効|不正|エラー|失敗|クリック|タップ|トークン|二段階|バックアップコード/,
    ),
  ).toEqual([]);
});

it('quotes with corner brackets and uses full-width, quiet marks', () => {
  const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
  expect(saidBy(/[“”‘’'"！…!]/)).toEqual([]);
  expect(saidBy(new RegExp(`${japanese}[,.:;?()]|[,:;?()]${japanese}`, 'u'))).toEqual([]);
});

it('sets no space between Japanese and Latin letters or digits, but for the time beside a date', () => {
  const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。]';
  const spaced = new RegExp(`${japanese}\\s|\\s${japanese}`, 'u');
  const { dateTime } = sampleOf('ja');
  expect(said.filter(({ text }) => spaced.test(text.replace(dateTime, '')))).toEqual([]);
});

it.each([
  [
    'ログインの制限時間は12分後に終了します。',
    ja.mfaChallenge.expiring({ inTime: formatWait('ja', 720) }),
  ],
  [
    '設定開始：1か月前。',
    ja.authenticatorList.started({
      ago: formatAgo('ja', Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 5)),
    }),
  ],
  [
    '設定開始：昨日。',
    ja.authenticatorList.started({
      ago: formatAgo('ja', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)),
    }),
  ],
])('closes the space that Intl writes before a unit: %s', (wanted, text) => {
  expect(text).toBe(wanted);
});

it('leaves the spaces of what a person typed alone', () => {
  expect(ja.authenticatorList.removed({ name: '電話 2 台目' })).toBe('電話 2 台目を削除しました。');
});
