/** Checks the address of an Authing app and takes a trailing slash off. Throws an `Error` for a wrong one. */
export function readAppHost(appHost: string): string {
  // http on this very machine alone; and paths are appended, so nothing may follow the path.
  if (
    /^(https:\/\/[^/?#@\s]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^?#\s]*)?$/i.test(
      appHost,
    )
  ) {
    return appHost.replace(/\/$/, '');
  }
  throw new Error(
    'react-mfa-kit: `appHost` is no https address; tokens would travel in clear; give one, without query (http is for localhost alone).',
  );
}
