import type { MfaUser } from 'react-mfa-kit/client';

/** Who is signed in. */
export function Person({ user }: { user: MfaUser }) {
  const name = user.nickname ?? user.username ?? user.email ?? '';
  return (
    <div className="host-person">
      <span className="host-avatar" aria-hidden="true">
        {[...name][0]?.toUpperCase()}
      </span>
      <div>
        <strong>{name}</strong>
        <span>{user.email}</span>
      </div>
    </div>
  );
}
