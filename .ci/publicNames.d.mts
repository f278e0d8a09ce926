export const publicNames: { find: RegExp; replacement: string }[];
