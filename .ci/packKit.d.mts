export function unpackKit(nodeModules: string): Promise<void>;

/** Packs the kit, once for each build, and gives the path of the tarball. */
export function packKit(): Promise<string>;
