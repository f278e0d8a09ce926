import type { AppConfig } from './createAppConfig.ts';
import type { AttemptCounter } from './createAttempts.ts';
import type { MfaClock } from './createClock.ts';
import type { People } from './createPeople.ts';
import type { Photos } from './createPhotos.ts';
import type { SentCodes } from './createSentCodes.ts';
import type { Tokens } from './createTokens.ts';
import type { MfaStore } from './MfaStore.ts';
import type { CompareFaces, SendLimitReply } from './MfaTestBackend.ts';
import type { RandomBytes } from './randomBytes.ts';

/** What the endpoints work with. */
export interface BackendContext {
  store: MfaStore;
  clock: MfaClock;
  random: RandomBytes;
  people: People;
  tokens: Tokens;
  attempts: AttemptCounter;
  sentCodes: SentCodes;
  photos: Photos;
  compareFaces: CompareFaces;
  /** Hosts beside this machine from which photos are fetched. */
  photoHosts: readonly string[];
  config: AppConfig;
  sendLimitReply: SendLimitReply;
  poolName: string;
}
