// What is read from the backend: options per read, and what makes them stale. The one layer besides
// the provider that knows React Query. Calls that count never come here, for a cache keeps what it is given.

export { invalidate } from './invalidate.ts';
export { keys } from './keys.ts';
export { authenticatorsQuery, profileQuery } from './queries.ts';
export { dropAuthenticator, rereadAuthenticators, rereadProfile } from './rereadAuthenticators.ts';
export { useMfaQuery } from './useMfaQuery.ts';
