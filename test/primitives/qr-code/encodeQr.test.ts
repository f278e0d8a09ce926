import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encodeQr } from '../../../src/primitives/qr-code/encodeQr.ts';
import { readPath } from './readPath.ts';

describe('a QR code', () => {
  it('B14 is read as the very URI, for 500 pairs of issuer and account', {
    timeout: 120_000,
  }, () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.emailAddress(),
      fc.constantFrom('新应用', 'شركة', 'A & B: 100 % + #1', '🔐 Vault'),
    );
    const secret = fc.stringMatching(/^[A-Z2-7]{32}$/);
    fc.assert(
      fc.property(name, name, secret, (issuer, account, key) => {
        const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
        const uri = `otpauth://totp/${label}?secret=${key}&issuer=${encodeURIComponent(issuer)}`;
        const { d, size } = encodeQr(uri);
        expect(readPath(d, size)).toBe(uri);
      }),
      { numRuns: 500 },
    );
  });

  it('has the size of the place that is kept for it, for a text of the usual length', () => {
    const text = `otpauth://totp/Fernway:mara%40fernway.example?secret=${'JBSWY3DPEHPK3PXP'.repeat(2)}&issuer=Fernway`;
    expect(text.length).toBeLessThanOrEqual(106);
    expect(encodeQr(text).size).toBe(49);
    expect(encodeQr('short').size).toBe(49);
  });

  it('keeps a quiet zone of four modules', () => {
    const { d, size } = encodeQr('text');
    const cells = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => ({
      from: Number(x),
      to: Number(x) + Number(run),
      row: Number(y),
    }));
    expect(Math.min(...cells.map(({ from }) => from))).toBe(4);
    expect(Math.min(...cells.map(({ row }) => row))).toBe(4);
    expect(Math.max(...cells.map(({ to }) => to))).toBe(size - 4);
    expect(Math.max(...cells.map(({ row }) => row))).toBe(size - 5);
  });

  test.each([200, 500, 1000, 2000, 2900])('is read with %i characters in it', (length) => {
    const text = 'a1%B'.repeat(length / 4);
    const { d, size } = encodeQr(text);
    expect(readPath(d, size, 4)).toBe(text);
  });

  // ISO/IEC 18004, table 7: 120 bytes need version 7 at level M and 6 at level L; 300 need 13 at M, 11 at L.
  test.each([
    [120, 7],
    [300, 11],
  ])(
    'of %i characters has version %i: the stronger correction as long as the modules stay large',
    (length, version) => {
      expect(encodeQr('x'.repeat(length)).size).toBe(17 + 4 * version + 8);
    },
  );

  it('is refused where the text is too long for any', () => {
    expect(() => encodeQr('x'.repeat(3000))).toThrow();
  });
});
