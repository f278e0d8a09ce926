export function preparePage(folders: {
  /** What the package publishes. */
  dist: string;
  staticDir: string;
}): Promise<Record<string, string>>;
