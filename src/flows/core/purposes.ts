/** What a code was sent for: the one that confirmed a key may verify once, so the two are kept apart. */
export const purposes = {
  confirm: (keyId: string) => `confirm:${keyId}`,
  verify: (method: string) => `verify:${method}`,
  /** `token`: for one sign-in alone. */
  recover: (token?: string | undefined) => `recover:${token ?? ''}`,
};
