/** All that the kit reads of Node: bundlers replace it. The published types must not need Node's. */
declare const process: { env: { NODE_ENV?: string } };
