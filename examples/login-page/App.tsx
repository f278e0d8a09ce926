import { useMemo, useState } from 'react';
import { MfaChallenge, MfaProvider, StepUpDialog } from 'react-mfa-kit';
import { createAuthingClient, type MfaUser } from 'react-mfa-kit/client';
import { zhCN } from 'react-mfa-kit/messages/zh-CN';
import { createExtras } from 'react-mfa-kit/testing';
import { AccountPage } from './AccountPage.tsx';
import { askForTrigger } from './askForTrigger.ts';
import { HostPage } from './HostPage.tsx';
import { SignedIn } from './SignedIn.tsx';
import { SignInForm } from './SignInForm.tsx';
import type { Settings } from './settings.ts';
import { usePublicConfig } from './usePublicConfig.ts';
import { words } from './words.ts';

/** Where the person is. Nothing is stored: a reload begins at the sign-in, as after signing out. */
type Place =
  | { name: 'sign-in'; notice?: string }
  | { name: 'second-step'; trigger: unknown }
  | { name: 'signed-in' | 'account'; user: MfaUser };

const appHost = window.location.origin;
const appId = 'demo';
/** Authing's own API, and what the reference server can do beyond it. */
const client = { ...createAuthingClient({ appHost, appId }), ...createExtras({ appHost }) };

export function App({ settings }: { settings: Settings }) {
  const [place, setPlace] = useState<Place>({ name: 'sign-in' });
  const config = usePublicConfig(appHost, appId);
  const text = words[settings.language];
  const user = 'user' in place ? place.user : undefined;
  const enter = (user: MfaUser) =>
    setPlace({ name: settings.path === '/account' ? 'account' : 'signed-in', user });
  const leave = () => setPlace({ name: 'sign-in' });
  const openAccount = () =>
    setPlace((place) => ('user' in place ? { name: 'account', user: place.user } : place));
  const messages = useMemo(() => {
    const language = settings.language === 'zh-CN' ? zhCN : {};
    return settings.direction === 'rtl' ? { ...language, dir: 'rtl' as const } : language;
  }, [settings]);

  return (
    <MfaProvider
      client={client}
      token={user?.token}
      messages={messages}
      getStepUpTrigger={user && (() => askForTrigger(user.token))}
      onSessionExpired={() => setPlace({ name: 'sign-in', notice: text.expired })}
    >
      <HostPage settings={settings} text={text} isWide={place.name === 'account'}>
        {place.name === 'sign-in' && (
          <SignInForm
            text={text}
            notice={place.notice}
            onSecondStep={(trigger) => setPlace({ name: 'second-step', trigger })}
            onSuccess={enter}
          />
        )}
        {place.name === 'second-step' && (
          <MfaChallenge
            trigger={place.trigger}
            config={config}
            onSuccess={enter}
            onSetUpAgain={openAccount}
            onCancel={leave}
          />
        )}
        {place.name === 'signed-in' && (
          <SignedIn text={text} user={place.user} onAccount={openAccount} onSignOut={leave} />
        )}
        {place.name === 'account' && (
          <AccountPage text={text} settings={settings} user={place.user} onSignOut={leave} />
        )}
        <StepUpDialog config={config} />
      </HostPage>
    </MfaProvider>
  );
}
