/** What the backend answers beyond Authing's API, where `extras` is on. */
export type ExtraOperation =
  | 'listFactors'
  | 'renameAuthenticator'
  | 'setDefaultAuthenticator'
  | 'regenerateRecoveryCodes'
  | 'getProfile';
