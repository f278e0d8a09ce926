/** How `createAuthingClient` reaches an Authing app. */
export interface AuthingClientOptions {
  /** The app's address: https, except on localhost. A path is kept; paths of the API are appended. */
  appHost: string;
  appId: string;
  userPoolId?: string | undefined;
  tenantId?: string | undefined;
  /** The language of the server's own texts, which the kit never shows. @default 'zh-CN' */
  lang?: string | undefined;
  /** The token of calls that were given none: a string, or a function asked before each call. */
  getToken?: TokenSource | undefined;
  /** @default the `fetch` of the page or of Node, looked up at each call */
  fetch?: typeof fetch | undefined;
  /** Whether cookies go along. Photo uploads never send any. @default 'include' */
  credentials?: RequestCredentials | undefined;
  /** Milliseconds, per group of calls. */
  timeouts?: AuthingTimeouts | undefined;
  /**
   * A key that is one of the `x-authing-*` names renames that header; any other key is a header of
   * the host's own. An extra header has to be allowed by the server's CORS rules.
   */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** What Authing's own clients disagree on. */
  dialect?: AuthingDialect | undefined;
}

/** A token, or where to get one; `undefined` and `null` mean that nobody is signed in. */
export type TokenSource =
  | string
  | (() => string | null | undefined | Promise<string | null | undefined>);

/** Milliseconds until a call without an answer is given up. Each group's default is its calls' own. */
export interface AuthingTimeouts {
  /** The list, the bindable check and both sends. @default 10000 */
  read?: number | undefined;
  /** Associate and remove 15000, confirm and verify 20000, faces 30000. */
  consume?: number | undefined;
  /** The recovery code. @default 60000 */
  recover?: number | undefined;
  /** One photo. @default 60000 */
  upload?: number | undefined;
}

/** The ways in which Authing's own clients differ; the SDK's are the defaults. */
export interface AuthingDialect {
  /** Where codes of the app and faces are verified: `/api/v2/mfa/…` or `/api/v2/applications/mfa/…`. @default 'mfa' */
  verifyPath?: 'mfa' | 'applications/mfa' | undefined;
  /** @default 'face-photo' */
  uploadFolder?: string | undefined;
  /** The field that says that photos are somebody else's URLs. @default 'isExternal' */
  externalPhotoFlag?: 'isExternal' | 'isExternalPhoto' | undefined;
  /** `Bearer <token>`, or the token alone. @default 'bearer' */
  authorization?: 'bearer' | 'bare' | undefined;
  /** @default 'MFA_VERIFY' */
  emailScene?: 'MFA_VERIFY' | 'MFA_VERIFY_CODE' | undefined;
}
