import { useMemo, useState } from 'react';
import { MfaChallenge, MfaProvider, StepUpDialog } from 'react-mfa-kit';
import { createAuthingClient, type MfaUser } from 'react-mfa-kit/client';
import { zhCN } from 'react-mfa-kit/messages/zh-CN';
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
  | { name: 'signed-in'; user: MfaUser };

const appHost = window.location.origin;
const appId = 'demo';
const client = createAuthingClient({ appHost, appId });

export function App({ settings }: { settings: Settings }) {
  const [place, setPlace] = useState<Place>({ name: 'sign-in' });
  const config = usePublicConfig(appHost, appId);
  const text = words[settings.language];
  const messages = useMemo(() => {
    const language = settings.language === 'zh-CN' ? zhCN : {};
    return settings.direction === 'rtl' ? { ...language, dir: 'rtl' as const } : language;
  }, [settings]);

  return (
    <MfaProvider
      client={client}
      messages={messages}
      getStepUpTrigger={
        place.name === 'signed-in' ? () => askForTrigger(place.user.token) : undefined
      }
      onSessionExpired={() => setPlace({ name: 'sign-in', notice: text.expired })}
    >
      <HostPage settings={settings} text={text}>
        {place.name === 'sign-in' && (
          <SignInForm
            text={text}
            notice={place.notice}
            onSecondStep={(trigger) => setPlace({ name: 'second-step', trigger })}
            onSuccess={(user) => setPlace({ name: 'signed-in', user })}
          />
        )}
        {place.name === 'second-step' && (
          <MfaChallenge
            trigger={place.trigger}
            config={config}
            onSuccess={(user) => setPlace({ name: 'signed-in', user })}
            onCancel={() => setPlace({ name: 'sign-in' })}
          />
        )}
        {place.name === 'signed-in' && (
          <SignedIn text={text} user={place.user} onSignOut={() => setPlace({ name: 'sign-in' })} />
        )}
        <StepUpDialog config={config} />
      </HostPage>
    </MfaProvider>
  );
}
