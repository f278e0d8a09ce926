export interface ServedApp {
  url: string;
  readErrors(): string;
  close(): Promise<void>;
}
export function buildApp(): Promise<void>;
export function serveApp(options: { port: number; apiUrl: string }): Promise<ServedApp>;
