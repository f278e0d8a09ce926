const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Checks the address of an Authing app and takes its trailing slash off. Throws a programmer error. */
export function readAppHost(appHost: string): string {
  const { protocol, hostname, username, search, hash } = parse(appHost);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback.includes(hostname))) {
    throw new Error(
      'react-mfa-kit: `appHost` is not https; tokens and codes would travel in clear; use https (http is accepted on localhost alone).',
    );
  }
  if (username || search || hash) {
    throw new Error(
      'react-mfa-kit: `appHost` has more than an origin and a path; paths are appended to it; leave out user, query and fragment.',
    );
  }
  return appHost.trim().replace(/\/$/, '');
}

function parse(appHost: string): URL {
  try {
    return new URL(appHost);
  } catch {
    throw new Error(
      'react-mfa-kit: `appHost` is no absolute URL; no request could be addressed; give the whole https address of the Authing app.',
    );
  }
}
