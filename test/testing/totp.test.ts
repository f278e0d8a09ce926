import { describe, expect, test } from 'vitest';
import { encodeTotpSecret, findTotpStep, generateTotp } from '../../src/testing/totp.ts';

const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const seed256 = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA';
const seed512 =
  'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA';

describe('generateTotp', () => {
  // RFC 6238, appendix B.
  const vectors = [
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ] as const;

  test.each(vectors)('gives the codes of RFC 6238 at %i s', (seconds, sha1, sha256, sha512) => {
    const at = seconds * 1000;
    expect(generateTotp(seed, at, { digits: 8 })).toBe(sha1);
    expect(generateTotp(seed256, at, { digits: 8, algorithm: 'SHA256' })).toBe(sha256);
    expect(generateTotp(seed512, at, { digits: 8, algorithm: 'SHA512' })).toBe(sha512);
    expect(generateTotp(seed, at)).toBe(sha1.slice(2));
  });

  // RFC 4226, appendix D: the counter is the time step.
  test('gives the ten codes of RFC 4226', () => {
    const codes = Array.from({ length: 10 }, (_, counter) => generateTotp(seed, counter * 30_000));
    expect(codes.join(' ')).toBe(
      '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489',
    );
  });

  test('changes at the full half minute and not before', () => {
    expect(generateTotp(seed, 59_999)).toBe('287082');
    expect(generateTotp(seed, 60_000)).toBe('359152');
  });
});

describe('findTotpStep', () => {
  const step = 41;
  const now = step * 30_000 + 12_000;
  const codeAt = (distance: number) => generateTotp(seed, now + distance * 30_000);

  test.each([-1, 0, 1])('accepts a code that is %i steps away', (distance) => {
    expect(findTotpStep(seed, codeAt(distance), now, null)).toBe(step + distance);
  });

  test.each([-2, 2])('refuses a code that is %i steps away', (distance) => {
    expect(findTotpStep(seed, codeAt(distance), now, null)).toBeUndefined();
  });

  test.each([
    ['the spent step', 0, step],
    ['a step before the spent one', -1, step],
  ])('refuses the code of %s', (_, distance, spentStep) => {
    expect(findTotpStep(seed, codeAt(distance), now, spentStep)).toBeUndefined();
  });

  test('accepts the step after the spent one', () => {
    expect(findTotpStep(seed, codeAt(1), now, step)).toBe(step + 1);
  });

  test('looks at no step before the first', () => {
    expect(findTotpStep(seed, generateTotp(seed, 0), 0, null)).toBe(0);
  });
});

describe('encodeTotpSecret', () => {
  test('writes 160 bits as 32 letters of base32', () => {
    expect(encodeTotpSecret(new TextEncoder().encode('12345678901234567890'))).toBe(seed);
  });
});
