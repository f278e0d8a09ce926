// @vitest-environment node
import fc from 'fast-check';
import { URI } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { buildOtpauthUri } from '../../src/client/otpauthUri.ts';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const rebuild = (otpauthUri: string) => buildOtpauthUri({ secret, otpauthUri });

describe('buildOtpauthUri', () => {
  it('keeps the names of a sound URI and leaves out what every app assumes', () => {
    expect(
      rebuild(
        `otpauth://totp/pool:a%40example.com?secret=${secret}&period=30&digits=6&algorithm=SHA1&issuer=pool`,
      ),
    ).toEqual({
      uri: `otpauth://totp/pool:a%40example.com?secret=${secret}&issuer=pool`,
      issuer: 'pool',
      account: 'a@example.com',
      secret,
      digits: 6,
      period: 30,
    });
  });

  it('writes what differs', () => {
    const { uri, digits, period } = rebuild(
      `OTPAUTH://TOTP/a:b?DIGITS=8&Period=60&algorithm=sha-256&secret=${secret}`,
    );
    expect({ uri, digits, period }).toEqual({
      uri: `otpauth://totp/a:b?secret=${secret}&issuer=a&algorithm=SHA256&digits=8&period=60`,
      digits: 8,
      period: 60,
    });
  });

  it('passes over numbers that no app takes', () => {
    const uri = rebuild('otpauth://totp/a:b?digits=99&period=3601&algorithm=MD5').uri;
    expect(uri).toBe(`otpauth://totp/a:b?secret=${secret}&issuer=a`);
  });

  it.each([
    ['digits=8', 'digits', 8],
    ['digits=18', 'digits', 6],
    ['digits=81', 'digits', 6],
    ['period=3600', 'period', 3600],
    ['period=1', 'period', 1],
    ['period=0', 'period', 30],
    ['issuer=a=b', 'issuer', 'a=b'],
  ])('reads %s as %s %j', (query, name, value) => {
    expect(rebuild(`otpauth://totp/a:b?${query}`)).toHaveProperty(name, value);
  });

  it.each([
    ['SHA512', 'SHA512'],
    ['sha-256', 'SHA256'],
    ['HMACSHA256', undefined],
    ['SHA2560', undefined],
  ])('reads the algorithm %s as %s', (algorithm, read) => {
    const { uri } = rebuild(`otpauth://totp/b?algorithm=${algorithm}`);
    expect(new URL(uri).searchParams.get('algorithm') ?? undefined).toBe(read);
  });

  it.each([
    [{}, 'MFA'],
    [{ issuer: 'a' }, 'a'],
    [{ account: 'b' }, 'b'],
    [{ otpauthUri: 'see otpauth://totp/a:b' }, 'MFA'],
    [{ otpauthUri: 'otpauth://totp/a:b:c' }, 'a:b%20c'],
    [{ account: ` ${'b'.repeat(80)}c` }, 'b'.repeat(80)],
  ])('labels %j as %s', (parts, label) => {
    const { uri } = buildOtpauthUri({ secret, ...parts });
    expect(uri.slice('otpauth://totp/'.length).split('?')[0]).toBe(label);
  });

  it('goes by the names given before those of the URI', () => {
    expect(
      buildOtpauthUri({
        secret,
        otpauthUri: 'otpauth://totp/pool:x',
        issuer: '宁 & Co',
        account: 'me',
      }).uri,
    ).toBe(`otpauth://totp/%E5%AE%81%20%26%20Co:me?secret=${secret}&issuer=%E5%AE%81%20%26%20Co`);
  });

  it.each([
    ['a plus that stands for a space', 'otpauth://totp/ACME%20Co:me?issuer=ACME+Co', 'ACME Co'],
    ['a plus that is meant', 'otpauth://totp/C++:me?issuer=C++', 'C++'],
    ['a plus, told by nothing', 'otpauth://totp/me?issuer=ACME+Co', 'ACME Co'],
    ['no parameter', 'otpauth://totp/ACME:me', 'ACME'],
    ['an encoded colon and spaces', 'otpauth://totp/ACME%3A%20%20me', 'ACME'],
    ['two names', 'otpauth://totp/old:me?issuer=new', 'new'],
  ])('reads the issuer with %s', (_name, uri, issuer) => {
    expect(rebuild(uri)).toMatchObject({ issuer, account: 'me' });
  });

  it.each([
    ['otpauth://totp/newSDK:fptvm K', 'newSDK', 'fptvm K'],
    ['otpauth://totp/100%:50%zz', '100%', '50%zz'],
    ['otpauth://totp/', undefined, undefined],
    ['otpauth://hotp/a:b', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['', undefined, undefined],
  ])('S22 rebuilds %j', (otpauthUri, issuer, account) => {
    const built = rebuild(otpauthUri);
    expect([built.issuer, built.account]).toEqual([issuer, account]);
    expect(built.uri).toMatch(/^otpauth:\/\/totp\/[^\s?]+\?secret=[A-Z2-7]+/);
    expect(() => URI.parse(built.uri)).not.toThrow();
  });

  it.each([
    [`otpauth://totp/a:b?secret=${secret.slice(1)}`],
    ['otpauth://totp/a:b?issuer=x&SECRET=JBSWY3DPEHPK3PXP'],
    [`otpauth://totp/a:b?secret=${secret}&secret=JBSWY3DPEHPK3PXP`],
    [`otpauth://totp/a:b?secret=JBSWY3DPEHPK3PXP&secret=${secret}`],
    ['otpauth://totp/a:b?secret='],
    [`otpauth://totp/a:b?secret=${secret.slice(0, 4)}%3D${secret.slice(4)}`],
    ['otpauth://totp/a:b?secret=%GG'],
  ])('S21 refuses %s, which holds another secret', (otpauthUri) => {
    expect(() => rebuild(otpauthUri)).toThrow(expect.objectContaining({ code: 'bad-response' }));
  });

  it.each(['', '0189', 'GEZD-GNBV', '中', 'A', 'A'.repeat(513)])(
    'refuses %j, which is no base32',
    (bad) => {
      expect(() => buildOtpauthUri({ secret: bad })).toThrow(
        expect.objectContaining({ code: 'bad-response' }),
      );
    },
  );

  it.each([
    `secret=${secret.toLowerCase()}`,
    `secret=${secret}%3D%3D`,
    `secret=${secret.slice(0, 4)}%20${secret.slice(4)}`,
    `secret=${secret.slice(0, 4)}+${secret.slice(4)}==`,
  ])('knows its own secret in another writing: %s', (query) => {
    expect(rebuild(`otpauth://totp/a:b?${query}`).secret).toBe(secret);
  });

  it('S24 keeps any names on the way through the QR code', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 24 }),
      fc.string({ unit: 'binary', maxLength: 24 }),
      fc.constantFrom('a&b', 'a+b', '100%', '#1', 'é', '宁波', 'שלום', '😀', 'a/b?c=d', '%3A'),
    );
    fc.assert(
      fc.property(name, name, (issuer, account) => {
        const built = buildOtpauthUri({ secret, issuer, account });
        const parsed = URI.parse(built.uri);
        expect(parsed.secret.base32).toBe(secret);
        expect(built.uri).not.toMatch(/[\s+]/);
        if (built.issuer && built.account) {
          expect([parsed.issuer, parsed.label]).toEqual([built.issuer, built.account]);
          expect(rebuild(built.uri)).toEqual(built);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('S24 changes a name only where it must', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[:\p{C}]|\s\s|^\s|\s$|[^\S ]/u.test(text) && [...text].length <= 80);
    fc.assert(
      fc.property(plain, plain, (issuer, account) => {
        expect(buildOtpauthUri({ secret, issuer, account })).toMatchObject({ issuer, account });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a:b', 'a b'],
    ['\u202Egnp.exe\u2066', 'gnp.exe'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['line\nbreak\u0000', 'line break'],
    ['lone \uD800 half', 'lone half'],
    ['x'.repeat(200), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
    ['😀'.repeat(100), '😀'.repeat(80)],
  ])('makes a name of %j that can be shown', (given, name) => {
    expect(buildOtpauthUri({ secret, issuer: given, account: given })).toMatchObject({
      issuer: name,
      account: name,
    });
  });
});
