import { hmacSha256 } from './sha256.ts';

/** Signs claims as a compact JWT with HS256 (RFC 7519, RFC 7518 §3.2). */
export function signJwt(claims: object, key: Uint8Array): string {
  const head = `${encodeJson({ alg: 'HS256', typ: 'JWT' })}.${encodeJson(claims)}`;
  return `${head}.${sign(head, key)}`;
}

/** Gives the claims of a token that `key` signed, and `undefined` for any other text. Does not look at the time. */
export function readJwt(token: string, key: Uint8Array): unknown {
  const [head = '', claims = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isSame(signature, sign(`${head}.${claims}`, key))) return undefined;
  return JSON.parse(new TextDecoder().decode(fromBase64Url(claims)));
}

function sign(text: string, key: Uint8Array): string {
  return toBase64Url(hmacSha256(key, new TextEncoder().encode(text)));
}

/** Takes as long for a first wrong character as for the last. */
function isSame(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < right.length; index += 1) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  }
  return difference === 0;
}

function encodeJson(value: object): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function toBase64Url(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
