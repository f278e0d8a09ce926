import { expect, it } from 'vitest';
import { ar } from '../../src/messages/ar.ts';
import { sayings } from './sayings.ts';

const said = sayings(ar);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('has no apology, no jargon, and no order that says who is read to', () => {
  expect(saidBy(/معذرة|نعتذر|آسف|غير صالح|خطأ|خاطئ|فشل|بنجاح/)).toEqual([]);
  expect(saidBy(/أدخل|اختر|انقر|اضغط|أعد /)).toEqual([]);
});

it('uses the marks of Arabic', () => {
  const arabic = '\\p{Script=Arabic}';
  expect(saidBy(new RegExp(`${arabic}[,;?]|[,;?]${arabic}`, 'u'))).toEqual([]);
  expect(saidBy(/[“”‘’'"!…ـ]/)).toEqual([]);
});

it('asks, and says “must” only where something does not go without it', () => {
  const strict = saidBy(/(?<!\p{L})يجب(?!\p{L})/u).map(({ key }) => key);
  expect([...new Set(strict)].sort()).toEqual([
    'faceCapture.consentFirst',
    'faceCapture.over',
    'faceCapture.review',
    'mfaChallenge.expired',
    'phoneField.hint',
    'recoveryCodeSave.intro',
    'recoveryCodeSave.keepFile',
    'recoveryCodeSave.keepSheet',
    'recoveryCodeSave.missing',
    'recoveryCodeSave.needsBox',
    'recoveryCodeSave.needsSaving',
    'stepUp.intro',
  ]);
});

it.each([
  [0, 'لم تتبق أي محاولة.'],
  [1, 'تبقت محاولة واحدة.'],
  [2, 'تبقت محاولتان.'],
  [3, 'تبقت 3 محاولات.'],
  [11, 'تبقت 11 محاولة.'],
  [100, 'تبقت 100 محاولة.'],
])('counts %i tries as Arabic does', (left, wanted) => {
  expect(ar.faceCapture.triesLeft({ left })).toBe(wanted);
});
