// The embedded backend as handlers of Mock Service Worker, for apps that test with it. The one place
// that knows MSW, which a host installs itself: an optional peer must not be reached from elsewhere.

export type { MfaHandlersOptions } from './createMfaHandlers.ts';
export { createMfaHandlers } from './createMfaHandlers.ts';
