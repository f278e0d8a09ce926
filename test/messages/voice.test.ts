import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { messagesOf, sampleOf, samples, sayings } from './sayings.ts';

/** `clockHelp.title` is no heading but the first sentence of a notice. */
const isTitle = (key: string) => /\.(?:title|\w+Title)$/.test(key) && key !== 'clockHelp.title';

describe('English', () => {
  const said = sayings(en);
  const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

  it.each([
    'please',
    'sorry',
    'oops',
    'invalid',
    'illegal',
    'successfully',
    'failed to',
    'unable to',
    'an error occurred',
    'error \\d+',
    'wrong',
    'simply',
    'just',
    'easy',
    'users?',
    'are you sure',
    'click',
    'tap',
    'log in',
    'login',
    'verify your identity',
  ])('never says “%s”', (word) => {
    expect(saidBy(new RegExp(`\\b${word}\\b`, 'i'))).toEqual([]);
  });

  it.each(['MFA', '2FA', 'TOTP', 'OTP', 'factors?', 'tokens?', 'sessions?', 'authenticate[ds]?'])(
    'uses the words that people know, not “%s”',
    (word) => {
      expect(saidBy(new RegExp(`\\b${word}\\b`, 'i'))).toEqual([]);
    },
  );

  it.each([
    'credentials?',
    'submit(?:ted)?',
    'servers?',
    'backup codes?',
    'secrets?',
    'e-mail',
    'SMS',
  ])('keeps to its own terms, not “%s”', (word) => {
    expect(saidBy(new RegExp(`\\b${word}\\b`, 'i'))).toEqual([]);
  });

  it('is the English of London and of Chicago', () => {
    const regional =
      /\b(?:mobile|cell|tick|cancell?ed|centre|center|colou?rs?|\w+i[sz]ations?|\w+i[sz]ed|set-up)\b/i;
    expect(saidBy(regional)).toEqual([]);
  });

  it('writes negatives out, for “can’t” is easily misread', () => {
    expect(saidBy(/n’t\b/)).toEqual([]);
  });

  it('uses quiet, typographic marks', () => {
    // A long account or issuer is cut by `isolate`, which is the one place for an ellipsis.
    expect(saidBy(/[!…'"]|\.\.\./)).toEqual([]);
  });

  it('says “my” only where the person makes the statement', () => {
    expect(saidBy(/\bmy\b/i).map(({ key }) => key)).toEqual(['faceCapture.consent']);
    expect([...new Set(saidBy(/\bI\b/).map(({ key }) => key))]).toEqual([
      'recoveryCodeSave.acknowledge',
      'faceCapture.consent',
    ]);
  });

  it('counts in digits, but for “one” and the name of the feature', () => {
    expect(
      saidBy(/\b(?:two(?!-step verification)|three|four|five|six|seven|eight|nine|ten)\b/i),
    ).toEqual([]);
  });

  it('ends each sentence with a mark, and no title with a full stop', () => {
    expect(said.filter(({ key, text }) => isTitle(key) && /\.$/.test(text))).toEqual([]);
    expect(said.filter(({ text }) => /[.?] [A-Z]/.test(text) && !/[.?]$/.test(text))).toEqual([]);
  });

  it('says every problem in whole sentences', () => {
    expect(Object.values(en.errors).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it('keeps sentences short enough to be read once', () => {
    const long = said.flatMap(({ key, text }) =>
      text
        .split(/(?<=[.?:]) /)
        .filter((sentence) => sentence.split(' ').length > 22)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('starts in a capital letter, as a sentence does, and has no other Capital Words', () => {
    const names =
      /\b(?:QR|I|JPEG|PNG|Wi-Fi|Safari|Chrome|Edge|Firefox|Website Settings|Work|Camera|Allow|Copy|Take photo|MB|Ctrl|Harbour|Iceland|Support)\b/g;
    const words = said
      .map(({ key, text }) => ({ key, text: text.replace(names, '').replace(/\d+ March/g, '') }))
      .filter(({ text }) => /[\p{L},’] \p{Lu}/u.test(text));
    expect(words).toEqual([]);
  });
});

describe('Simplified Chinese', () => {
  const said = sayings(zhCN);
  const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

  it.each(
    '抱歉 哎呀 非法 无效 操作成功 您 亲 点击此处 用户 鉴权 校验 二次认证 动态口令 令牌'.split(' '),
  )('never says “%s”', (word) => {
    expect(saidBy(new RegExp(word))).toEqual([]);
  });

  it.each(
    '登陆 帐号 账户 秘钥 条码 备份码 备用代码 恢复代码 电子邮件 电话号码 刷脸 人脸识别 可信终端 删除了 解绑'.split(
      ' ',
    ),
  )('keeps to its own terms, not “%s”', (word) => {
    expect(saidBy(new RegExp(word))).toEqual([]);
  });

  it('asks with 请 in texts, never in a title', () => {
    expect(said.filter(({ key, text }) => isTitle(key) && text.includes('请'))).toEqual([]);
  });

  it('separates Chinese from Latin letters and digits by a space', () => {
    const touching = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
    const { date } = sampleOf('zh-CN');
    const bare = said.map(({ key, text }) => ({ key, text: text.replaceAll(date, '') }));
    expect(bare.filter(({ text }) => touching.test(text))).toEqual([]);
  });

  it('uses full-width marks beside Chinese', () => {
    expect(saidBy(/\p{Script=Han}[,.:;!?()]|[,:;!?()]\p{Script=Han}/u)).toEqual([]);
    expect(saidBy(/[！…'"]/)).toEqual([]);
  });

  it('ends each sentence with a mark, and no title with a full stop', () => {
    expect(said.filter(({ key, text }) => isTitle(key) && /。$/.test(text))).toEqual([]);
    expect(said.filter(({ text }) => /[。？]./.test(text) && !/[。？]$/.test(text))).toEqual([]);
    expect(Object.values(zhCN.errors).filter((text) => !/。$/.test(text))).toEqual([]);
  });
});

it('ends a text with a full stop in both languages or in neither', () => {
  const ends = (language: typeof en, mark: RegExp) =>
    messagesOf(language).map(([key, message]) => {
      const values = samples[language.locale];
      const text = typeof message === 'function' && values ? message(values) : message;
      return `${key} ${[text].flat().every((line) => typeof line === 'string' && mark.test(line))}`;
    });
  expect(ends(zhCN, /。$/)).toEqual(ends(en, /\.$/));
});
