export const launchArguments: string[];
export function findChromium(): string | undefined;
