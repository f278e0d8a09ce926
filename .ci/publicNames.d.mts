export const languages: string[];
export const publicNames: { find: RegExp; replacement: string }[];
