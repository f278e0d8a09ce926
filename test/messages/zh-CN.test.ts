import { expect, it } from 'vitest';
import { isolate, isolateLtr } from '../../src/messages/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';

const { authenticatorList, codeVerify, generic, mfaChallenge, recoveryCodeSave, totpEnrollment } =
  zhCN;

it.each([
  ['已添加 Work phone。', authenticatorList.addedNow({ name: 'Work phone' })],
  ['已添加工作手机。', authenticatorList.addedNow({ name: '工作手机' })],
  ['移除 Work phone？', authenticatorList.removeNamed({ name: 'Work phone' })],
  ['工作手机的操作', authenticatorList.actions({ name: '工作手机' })],
  ['发送至 +44 •••• ••2107', mfaChallenge.optionCodeTo({ target: '+44 •••• ••2107' })],
  [
    '将海港添加到此设备上的身份验证器应用，然后回到这里。',
    totpEnrollment.openAppIntro({ issuer: '海港' }),
  ],
  ['14:32 后可再次输入', codeVerify.pausedTitle({ clock: '14:32' })],
])('spaces a value from the characters beside it where the scripts differ: %s', (wanted, text) => {
  expect(text).toBe(wanted);
});

it('looks through the marks that isolate a value', () => {
  expect(authenticatorList.addedNow({ name: isolate('Work phone') })).toBe(
    '已添加 \u2068Work phone\u2069。',
  );
  expect(authenticatorList.addedNow({ name: isolate('工作手机') })).toBe(
    '已添加\u2068工作手机\u2069。',
  );
  expect(mfaChallenge.optionCodeTo({ target: isolateLtr('+44 2107') })).toBe(
    '发送至 \u2066+44 2107\u2069',
  );
});

it('leaves full-width marks, dashes and file names alone', () => {
  expect(generic.reference({ id: '1b2c' })).toBe('客服参考编号：1b2c');
  expect(recoveryCodeSave.fileName({ count: 1, issuer: 'Harbour', isoDate: '2026-03-03' })).toBe(
    'Harbour-恢复码-2026-03-03.txt',
  );
});

it('spaces the units that Intl writes, but not dates', () => {
  expect(authenticatorList.addedUsed({ date: '2026年3月3日', ago: '12天前' })).toBe(
    '2026年3月3日添加，12 天前使用过。',
  );
  expect(mfaChallenge.expiring({ inTime: '1分钟后' })).toBe('本次登录将在 1 分钟后结束。');
  expect(authenticatorList.addedUsed({ date: '2026年3月3日', ago: '昨天' })).toBe(
    '2026年3月3日添加，昨天使用过。',
  );
});
