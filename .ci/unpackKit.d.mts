export function unpackKit(nodeModules: string): Promise<void>;
