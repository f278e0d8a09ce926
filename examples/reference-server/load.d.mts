import type { ReferenceServer } from './createReferenceServer.ts';

export function loadReferenceServer(): Promise<typeof import('./createReferenceServer.ts')>;

export function serve(options: {
  port: number;
  staticDir?: string | undefined;
  headers?: Record<string, string> | undefined;
}): Promise<ReferenceServer>;
