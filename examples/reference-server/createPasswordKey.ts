import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { MfaStore } from 'react-mfa-kit/testing';

/** The key under which Authing's SDK hides passwords on their way. */
export interface PasswordKey {
  /** The public half, as PEM. */
  readPublic(): Promise<string>;
  /** The password inside; what was not encrypted for this key comes back as it is. */
  reveal(password: string): string;
}

const bits = 2048;
const name = 'password-key';

/** Makes the key when it is first asked for, and keeps it, so that a page stays usable over a restart. */
export function createPasswordKey(store: MfaStore): PasswordKey {
  const read = () => {
    const pem = store.read('setting', name);
    return pem === undefined ? undefined : createPrivateKey(pem);
  };
  let making: Promise<KeyObject> | undefined;
  const make = async () => {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: bits });
    store.write('setting', name, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    return privateKey;
  };
  return {
    async readPublic() {
      making ??= make();
      const key = createPublicKey(read() ?? (await making));
      return key.export({ type: 'spki', format: 'pem' }).toString();
    },
    reveal(password) {
      const bytes = Buffer.from(password, 'base64');
      const missing = bits / 8 - bytes.length;
      const key = missing >= 0 && missing < 8 ? read() : undefined;
      // The SDK writes the block as a number, so one time in 256 its first bytes are missing: they were 00.
      return (key && decrypt(key, Buffer.concat([Buffer.alloc(missing), bytes]))) ?? password;
    },
  };
}

/**
 * RFC 8017 §7.2.2: 00 02, eight bytes or more that are not 00, 00, the text. Taken apart by hand, for Node 20
 * refuses this padding, which is open to timing; a server for tests has nothing to lose by that.
 */
function decrypt(key: KeyObject, bytes: Buffer): string | undefined {
  try {
    const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes);
    const end = block.indexOf(0, 2);
    return block.readUInt16BE(0) === 2 && end >= 10 ? block.toString('utf8', end + 1) : undefined;
  } catch {
    return undefined;
  }
}
