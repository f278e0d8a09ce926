import { useState } from 'react';
import { MfaChallenge, MfaProvider } from 'react-mfa-kit';
import { client, sdk } from './authing.ts';
import { SignedIn } from './SignedIn.tsx';
import { SignInForm } from './SignInForm.tsx';

type Place =
  | { name: 'sign-in'; isExpired?: boolean }
  | { name: 'second-step'; error: unknown }
  | { name: 'signed-in' };

/** The SDK keeps its session over a reload, so the page begins where that says. */
const first: Place = { name: sdk.tokenProvider.getToken() ? 'signed-in' : 'sign-in' };

export function App() {
  const [place, setPlace] = useState<Place>(first);
  const leave = () => setPlace({ name: 'sign-in' });
  return (
    <MfaProvider
      client={client}
      onSessionExpired={() => setPlace({ name: 'sign-in', isExpired: true })}
    >
      {place.name === 'sign-in' && (
        <SignInForm
          isExpired={place.isExpired === true}
          onSecondStep={(error) => setPlace({ name: 'second-step', error })}
          onSuccess={() => setPlace({ name: 'signed-in' })}
        />
      )}
      {place.name === 'second-step' && (
        <MfaChallenge
          trigger={place.error}
          onSuccess={(user) => {
            // From here on the SDK asks as this person, as if it had seen the second step through itself.
            sdk.setToken(user.token);
            setPlace({ name: 'signed-in' });
          }}
          onCancel={leave}
        />
      )}
      {place.name === 'signed-in' && <SignedIn onSignOut={leave} />}
    </MfaProvider>
  );
}
