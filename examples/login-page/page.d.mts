export const staticDir: string;
export const headers: Record<string, string>;
export function buildPage(outDir?: string): Promise<void>;
