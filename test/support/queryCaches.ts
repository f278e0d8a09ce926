import { dehydrate, type QueryClient } from '@tanstack/react-query';

let clients = new Set<QueryClient>();

/** Has the canary sweep read this cache. `renderWithMfa` and the setup file call it. */
export function watchCache(client: QueryClient): void {
  clients.add(client);
}

/** Everything that the watched caches hold, and what a persister would write of it. */
export function heldByCaches(): unknown[] {
  return [...clients].map((client) => ({
    queries: client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state, meta }) => ({ queryKey, state, meta })),
    mutations: client
      .getMutationCache()
      .getAll()
      .map(({ state, meta }) => ({ state, meta })),
    dehydrated: dehydrate(client, {
      shouldDehydrateQuery: () => true,
      shouldDehydrateMutation: () => true,
    }),
  }));
}

export function forgetCaches(): void {
  clients = new Set();
}
