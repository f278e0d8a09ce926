import { createMfaDriver, type MfaDriverOptions } from '../../../src/testing/index.ts';

/** A driver with more patience: how long something takes on a busy machine says nothing about the kit. */
export const openDriver = (options: MfaDriverOptions = {}) =>
  createMfaDriver({ timeout: 10_000, ...options });
