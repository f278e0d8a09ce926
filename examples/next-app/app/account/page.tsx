import { redirect } from 'next/navigation';
import { Button } from 'react-mfa-kit/primitives';
import { signOut } from '../actions.ts';
import { readSession } from '../readSession.ts';

/** Only the server decides who sees this page; the kit's parts stand in it as any client component does. */
export default async function AccountPage() {
  const session = await readSession();
  if (!session) redirect('/');
  return (
    <form className="form mfa-root" action={signOut}>
      <div>
        <h1>You are signed in</h1>
        <p className="lede">
          {session.mfa
            ? 'Two-step verification is on. Fernway asks for a code after your password when you sign in.'
            : 'Two-step verification is off.'}
        </p>
      </div>
      <Button variant="secondary" wide type="submit">
        Sign out
      </Button>
    </form>
  );
}
