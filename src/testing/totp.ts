import { Secret, TOTP } from 'otpauth';

/** What a code is made with besides the secret; the defaults are those of every authenticator app. */
export interface TotpOptions {
  /** @default 6 */
  digits?: number | undefined;
  /** @default 'SHA1' */
  algorithm?: 'SHA1' | 'SHA256' | 'SHA512' | undefined;
}

const period = 30;

/** The code that an authenticator app shows at a time (RFC 6238): base32 secret, milliseconds since 1970. */
export function generateTotp(secret: string, atMs: number, options: TotpOptions = {}): string {
  return TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: atMs,
    period,
    digits: options.digits ?? 6,
    algorithm: options.algorithm ?? 'SHA1',
  });
}

/**
 * The time step whose code this is: the present one, or one to either side for slow typing and clocks
 * that differ (RFC 6238 §5.2). Steps up to `spentStep` are not looked at.
 */
export function findTotpStep(
  secret: string,
  code: string,
  atMs: number,
  spentStep: number | null,
): number | undefined {
  const now = Math.floor(atMs / 1000 / period);
  return [now, now - 1, now + 1].find(
    (step) => step > (spentStep ?? -1) && generateTotp(secret, step * period * 1000) === code,
  );
}

/** Writes random bytes as the secret that an app takes. */
export function encodeTotpSecret(bytes: Uint8Array<ArrayBuffer>): string {
  return new Secret({ buffer: bytes.buffer }).base32;
}
