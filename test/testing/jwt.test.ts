import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJwt, signJwt } from '../../src/testing/jwt.ts';

const key = new TextEncoder().encode('a key');

describe('signJwt', () => {
  test('makes a token that any library for HS256 accepts', () => {
    const [head, claims, signature] = signJwt({ sub: 'Zoë 张' }, key).split('.');
    const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest('base64url');
    expect(signature).toBe(expected);
    expect(JSON.parse(Buffer.from(String(head), 'base64url').toString())).toEqual({
      alg: 'HS256',
      typ: 'JWT',
    });
    expect(JSON.parse(Buffer.from(String(claims), 'base64url').toString())).toEqual({
      sub: 'Zoë 张',
    });
  });
});

describe('readJwt', () => {
  test('gives back what was signed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (claims) => {
        expect(readJwt(signJwt(claims, key), key)).toEqual(JSON.parse(JSON.stringify(claims)));
      }),
    );
  });

  test('refuses a token of another key', () => {
    expect(readJwt(signJwt({}, key), new TextEncoder().encode('b key'))).toBeUndefined();
  });

  test('refuses a token with any one character changed', () => {
    const token = signJwt({ data: { userId: 'someone' } }, key);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '3', '.'), (index, other) => {
        const forged = `${token.slice(0, index)}${other}${token.slice(index + 1)}`;
        fc.pre(forged !== token);
        expect(readJwt(forged, key)).toBeUndefined();
      }),
    );
  });

  test.each(['', '.', '..', 'undefined', 'a.b.c.d'])('refuses "%s", which is no token', (text) => {
    expect(readJwt(text, key)).toBeUndefined();
  });

  test('refuses an unsigned token (RFC 7519 §6)', () => {
    const head = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(readJwt(`${head}.${Buffer.from('{}').toString('base64url')}.`, key)).toBeUndefined();
  });
});
