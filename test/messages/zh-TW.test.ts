import { expect, it } from 'vitest';
import { isolate, isolateLtr } from '../../src/messages/index.ts';
import { zhTW } from '../../src/messages/zh-TW.ts';
import { sampleOf, sayings } from './sayings.ts';

const said = sayings(zhTW);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('uses the words of Taiwan', () => {
  const converted =
    /短信|郵箱|賬|登錄|默認|設備|屏幕|攝像頭|軟件|應用(?!程式)|網絡|鏈接|信息|文件|標籤頁|二維碼|打印|未能/;
  expect(saidBy(converted)).toEqual([]);
});

it('has no apology, no polite “you”, and no jargon', () => {
  expect(saidBy(/抱歉|無效|操作成功|您|點擊|使用者|用戶|權杖|動態密碼|雙因素|二次驗證/)).toEqual(
    [],
  );
});

it('quotes with corner brackets and uses full-width marks', () => {
  expect(saidBy(/[“”‘’'"！…]|\p{Script=Han}[,.:;!?()]|[,:;!?()]\p{Script=Han}/u)).toEqual([]);
});

it('separates Chinese from Latin letters and digits by a space, but not in dates', () => {
  const touching = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
  const { date } = sampleOf('zh-TW');
  const bare = said.map(({ key, text }) => ({ key, text: text.replaceAll(date, '') }));
  expect(bare.filter(({ text }) => touching.test(text))).toEqual([]);
});

it.each([
  ['已新增 Work phone。', zhTW.authenticatorList.addedNow({ name: 'Work phone' })],
  ['已新增公司手機。', zhTW.authenticatorList.addedNow({ name: '公司手機' })],
  ['要移除 Work phone 嗎？', zhTW.authenticatorList.removeNamed({ name: 'Work phone' })],
  [
    '已新增 \u2068Work phone\u2069。',
    zhTW.authenticatorList.addedNow({ name: isolate('Work phone') }),
  ],
  [
    '傳送至 \u2066+44 2107\u2069',
    zhTW.mfaChallenge.optionCodeTo({ target: isolateLtr('+44 2107') }),
  ],
  ['14:32 後才能再輸入驗證碼', zhTW.codeVerify.pausedTitle({ clock: '14:32' })],
])('spaces a value from the characters beside it where the scripts differ: %s', (wanted, text) => {
  expect(text).toBe(wanted);
});
