import { expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { sayings } from './sayings.ts';

/** What the narrowest layout has room for, in characters: keys, then Latin, then Chinese. */
const limits: [what: string, keys: RegExp, latin: number, han: number][] = [
  [
    'a button of the recovery code, which cannot wrap',
    /^copyButton\.(copy|copied)$|^recoveryCodeSave\.(download|print)$/,
    9,
    5,
  ],
  [
    'a button in a row',
    /^mfaChallenge\.change$|^generic\.continue$|^authenticatorList\.(remove|rename|replace)$/,
    12,
    6,
  ],
  ['the button beside the title of the list', /^authenticatorList\.add$/, 8, 4],
  ['a badge', /^authenticatorList\.(default|notFinished|removing|codesLow)$/, 16, 7],
  ['a camera hint', /^faceCapture\.hint/, 30, 14],
  ['an item of a menu', /^methods\.|^authenticatorList\.makeDefault$/, 28, 14],
  ['the second line of a choice', /^mfaChallenge\.option(?!CodeTo)/, 27, 13],
  ['a title of two lines', /\.(title|\w+Title)$/, 44, 22],
  [
    'a wide button',
    /^generic\.(tryAgain|notNow|verifyCode|verifying|signInAgain|backToSignIn|startAgain)$|^totpEnrollment\.(start|enlarge|showKey|hideKey|openApp|showQr|replace|keep|backToQr|backToKey)$|^recoveryCodeSave\.finish$|^codeVerify\.send$|^faceCapture\.(start|use|retake|uploadInstead|choosePhoto|chooseOther)$|^authenticatorList\.add(App|Phone|Email|Face)$/,
    30,
    15,
  ],
  ['an error, a hint or a notice', /^errors\.|\.(hint\w*|notThere\w*|empty|incomplete)$/, 130, 64],
  ['what is spoken in one breath', /Status$|\.(sent|resent|checking|preparing|done)$/, 120, 60],
  ['the name of the QR code', /^totpEnrollment\.qrName$|^faceCapture\.howTo$/, 170, 90],
  ['a file name', /^recoveryCodeSave\.fileName$/, 60, 40],
];

/** Longer than their place on one line, and why that does no harm. */
const wraps: Record<string, string> = {
  'authenticatorList.codesLow': 'a badge without room goes under the name',
  'totpEnrollment.showQr': 'a wide button takes two lines',
};

it.each(limits)('%s fits', (_, keys, latin, han) => {
  const chosen = [en, zhCN].map((language) =>
    sayings(language).filter(({ key }) => keys.test(key)),
  );
  expect(chosen.every((said) => said.length > 0)).toBe(true);
  const tooLong = chosen.flatMap((said, index) =>
    said.filter(
      ({ key, text }) => !wraps[key] && Array.from(text).length > (index === 0 ? latin : han),
    ),
  );
  expect(tooLong).toEqual([]);
});

it.each([en, zhCN])('lets two buttons stand side by side in $locale', (language) => {
  const { authenticatorList, codeVerify, generic } = language;
  const [row, dialog] = language === en ? [32, 36] : [17, 18];
  const methods = ['app', 'sms', 'email', 'face', 'passkey', 'recovery', 'other'] as const;
  const wait = generic.countdown({ minutes: 0, seconds: 42 });
  expect(`${codeVerify.resendIn({ wait })}${generic.tryAnotherWay}`.length).toBeLessThanOrEqual(
    row,
  );
  for (const method of methods) {
    const pair = `${authenticatorList.removeKeep}${authenticatorList.removeConfirm({ method })}`;
    expect(pair.length).toBeLessThanOrEqual(dialog);
  }
});

it.each([en, zhCN])('names files in $locale as every file system allows', (language) => {
  const names = sayings(language).filter(({ key }) => key === 'recoveryCodeSave.fileName');
  expect(names.filter(({ text }) => /[\s\\/:*?"<>|]/.test(text))).toEqual([]);
});

it('makes no exception that is not needed', () => {
  const kept = Object.keys(wraps).filter((exception) =>
    limits.some(([, keys, latin]) =>
      sayings(en).some(
        ({ key, text }) => key === exception && keys.test(key) && text.length > latin,
      ),
    ),
  );
  expect(kept).toEqual(Object.keys(wraps));
});
