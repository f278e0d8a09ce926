import type { AppConfig } from './createAppConfig.ts';
import type { MfaClock } from './createClock.ts';
import type { Destination } from './destination.ts';
import type { MfaStore } from './MfaStore.ts';
import type { MfaLimits } from './MfaTestBackend.ts';
import type { RandomBytes } from './randomBytes.ts';

/** Sends codes into the inbox, and judges what is typed. */
export interface SentCodes {
  /** Seconds until another code may go there; 0 where one may go now. */
  getWait(destination: Destination): number;
  /** A new code takes the place of the one before. */
  send(destination: Destination): void;
  /** A wrong try leaves the code as it is. */
  judge(destination: Destination, typed: string): 'right' | 'wrong' | 'expired';
  /** The code there is used up. */
  spend(destination: Destination): void;
}

/** Older messages are thrown away, or a database would grow for ever. */
const maxMessages = 200;

export function createSentCodes(
  store: MfaStore,
  clock: MfaClock,
  limits: MfaLimits,
  random: RandomBytes,
  config: AppConfig,
): SentCodes {
  const keyOf = ({ channel, to, phoneCountryCode = '' }: Destination) =>
    `${channel}:${phoneCountryCode}${to.toLowerCase()}`;
  const readSince = (destination: Destination) => {
    const pending = store.read('pendingCode', keyOf(destination));
    return pending && { ...pending, seconds: (clock.now() - pending.sentAt) / 1000 };
  };
  const deliver = (destination: Destination, code: string) => {
    const number = Number(store.read('setting', 'messages') ?? 0) + 1;
    store.write('setting', 'messages', String(number));
    store.remove('message', String(number - maxMessages));
    const sentAt = new Date(clock.now()).toISOString();
    store.write('message', String(number), { ...destination, code, sentAt });
  };
  return {
    getWait(destination) {
      const pending = readSince(destination);
      return pending ? Math.max(0, Math.ceil(limits.sendInterval - pending.seconds)) : 0;
    },
    send(destination) {
      const code = createDigits(random, config.read().codeLength);
      store.write('pendingCode', keyOf(destination), { code, sentAt: clock.now() });
      deliver(destination, code);
    },
    judge(destination, typed) {
      const pending = readSince(destination);
      if (pending === undefined || pending.code !== typed) return 'wrong';
      return pending.seconds < limits.sentCode ? 'right' : 'expired';
    },
    /** What stays is the time, for the minute between two codes runs on. */
    spend(destination) {
      const pending = store.read('pendingCode', keyOf(destination));
      if (pending) store.write('pendingCode', keyOf(destination), { ...pending, code: '' });
    },
  };
}

function createDigits(random: RandomBytes, length: number): string {
  const [number = 0] = new Uint32Array(random(4).buffer);
  return String(number % 10 ** length).padStart(length, '0');
}
