// What a host may write, and what the compiler must refuse. Compiled against the sources with the project,
// and against the packed kit in a folder of its own.
import { createRef } from 'react';
import {
  CodeVerifyDialog,
  CodeVerifyForm,
  type CodeVerifyResult,
  MfaChallenge,
  MfaProvider,
  type MfaProviderProps,
  RecoveryCodeEntry,
  RecoveryCodeSave,
  TotpEnrollment,
} from 'react-mfa-kit';
import {
  capabilities,
  createAuthingClient,
  isMfaError,
  type MfaBackend,
  type MfaClient,
  MfaError,
  type MfaErrorCode,
  type MfaTrigger,
  type MfaUser,
  type readTrigger,
} from 'react-mfa-kit/client';
import {
  mountAuthenticatorList,
  mountCodeVerifyDialog,
  mountMfaChallenge,
  mountMfaProvider,
} from 'react-mfa-kit/embed';
import { type TotpEnrollmentState, useCodeVerify, useTotpEnrollment } from 'react-mfa-kit/flows';
import { en } from 'react-mfa-kit/messages/en';
import { zhCN } from 'react-mfa-kit/messages/zh-CN';
import { Button, Dialog, OtpField, QrCode } from 'react-mfa-kit/primitives';
import { createMfaBackend, generateTotp } from 'react-mfa-kit/testing';
import 'react-mfa-kit/styles.css';
import 'react-mfa-kit/themes/midnight.css';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const backend = createMfaBackend();
const client = createAuthingClient({
  appHost: 'https://example.authing.cn',
  appId: 'APP_ID',
  fetch: backend.fetch,
  getToken: async () => null,
});

/** The port: every method is there, and says what it gives. */
export const giving: [
  Equal<Awaited<ReturnType<MfaClient['verifyTotp']>>, { user: MfaUser }>,
  Equal<Awaited<ReturnType<MfaClient['removeTotp']>>, void>,
  Equal<Awaited<ReturnType<MfaClient['checkBindable']>>, boolean>,
  Equal<ReturnType<typeof readTrigger>, MfaTrigger | undefined>,
  Equal<MfaUser['token'], string>,
] = [true, true, true, true, true];

export const listing = client.listAuthenticators();
export const removing = client.removeTotp({}, { token: 'token' });
// @ts-expect-error: a code is needed to verify one
export const noCode = client.verifyTotp();
// @ts-expect-error: the secret of an authenticator is never given again
export const noSecret = client.listAuthenticators().then(([first]) => first?.secret);
// @ts-expect-error: there is no app without a host
export const noHost = createAuthingClient({ appId: 'APP_ID' });

/** Another backend has what it has. */
export const another: MfaBackend = { verifyTotp: async () => ({ user: { id: '1', token: '' } }) };
export const can: boolean = capabilities(another).verifyTotp;
// @ts-expect-error: a user without a token says so with an empty one
export const noToken: MfaBackend = { verifyTotp: async () => ({ user: { id: '1' } }) };

/** The codes of errors are a closed union. */
export const code: MfaErrorCode = new MfaError('code-rejected', { attemptsLeft: 2 }).code;
// @ts-expect-error: spelt as the server would
export const noSuchCode = new MfaError('CODE_REJECTED');
export function readError(error: unknown): number | undefined {
  if (!isMfaError(error)) return undefined;
  // @ts-expect-error: an error does not change
  error.retryAfter = 5;
  return error.retryAfter;
}

/** A value that may be missing can be passed on as it is. */
export function Page({ issuer, trigger }: { issuer?: string; trigger: unknown }) {
  return (
    <MfaProvider client={client} messages={zhCN} scope={issuer} onSessionExpired={undefined}>
      <TotpEnrollment issuer={issuer} onSuccess={({ user }) => user?.token} />
      <CodeVerifyForm
        className={issuer}
        onSuccess={({ user, trustDevice }) => [user, trustDevice]}
      />
      <CodeVerifyDialog open onOpenChange={(open: boolean) => open} dismissible={undefined} />
      <RecoveryCodeEntry
        alphabet={{ alphabet: 'alphanumeric', groups: 2, groupSize: 5 }}
        issuer={issuer}
        onSuccess={({ user }) => user.token}
        onSetUpAgain={undefined}
      />
      <RecoveryCodeSave recoveryCodes={['one', 'two']} saveGate="type-back" />
      <MfaChallenge trigger={trigger} onSuccess={(user) => user.token} support={null} />
    </MfaProvider>
  );
}

export const result: Equal<CodeVerifyResult['method'], 'totp' | 'sms' | 'email'> = true;

export const refused = [
  // @ts-expect-error: no client
  <MfaProvider key="1">{null}</MfaProvider>,
  // @ts-expect-error: no trigger
  <MfaChallenge key="2" />,
  // @ts-expect-error: no such way to start
  <TotpEnrollment key="3" start="later" />,
  // @ts-expect-error: no codes to save
  <RecoveryCodeSave key="4" />,
  // @ts-expect-error: nobody knows whether it is open
  <CodeVerifyDialog key="5" />,
  // @ts-expect-error: a looking glass of somebody else
  <TotpEnrollment key="6" appearance={{}} />,
];

/** Words: a language whole, or some of them. */
export const overrides = (
  <MfaProvider
    client={another}
    messages={{ locale: 'en-GB', mfaChallenge: { title: 'One more' } }}
  />
);
export const english: string = en.locale;
// @ts-expect-error: no such message
export const noMessage: MfaProviderProps['messages'] = { mfaChallenge: { tilte: 'One more' } };

/** Parts give the element that they render. */
export const parts = (
  <Dialog.Root open onDismiss={() => {}}>
    <Dialog.Popup ref={createRef<HTMLDialogElement>()}>
      <OtpField ref={createRef<HTMLInputElement>()} onComplete={(typed: string) => typed} />
      <QrCode ref={createRef<SVGSVGElement>()} value="text" label="Words" />
      <Button ref={createRef<HTMLButtonElement>()} variant="primary">
        Go on
      </Button>
    </Dialog.Popup>
  </Dialog.Root>
);
// @ts-expect-error: an input is no division
export const wrongRef = <OtpField ref={createRef<HTMLDivElement>()} />;
// @ts-expect-error: a picture needs a name
export const nameless = <QrCode value="text" />;

/** Without markup: a state is a union, and only what it has can be read. */
export function useHeadless(): string | undefined {
  const { state, submit } = useCodeVerify();
  const enrolment: { state: TotpEnrollmentState } = useTotpEnrollment({ source: 'APPLICATION' });
  submit(generateTotp('GEZDGNBVGY3TQOJQ', 0), { isAuto: true });
  // @ts-expect-error: no code before there is one
  if (state.status === 'entry') return state.code;
  if (state.status === 'verifying') return state.code;
  return enrolment.state.status === 'scan' ? enrolment.state.key.otpauth.uri : undefined;
}

/** A page without a bundler, whose editor knows the types. */
export function mountAll(element: HTMLElement, client: MfaClient, help: HTMLAnchorElement): void {
  const onSuccess = (user: MfaUser) => void user.token;
  const challenge = mountMfaChallenge(element, { client, trigger: {}, onSuccess, support: help });
  challenge.update({ token: undefined, support: 'Call us' });
  // @ts-expect-error: a challenge has no such option
  challenge.update({ open: true });
  const provider = mountMfaProvider(element, { client, messages: zhCN });
  mountAuthenticatorList(element, { provider, source: 'SELF' }).unmount();
  // @ts-expect-error: the provider has a client
  mountAuthenticatorList(element, { provider, client });
  // @ts-expect-error: nothing could be asked
  mountAuthenticatorList(element, { source: 'SELF' });
  // @ts-expect-error: a dialog is open or not
  mountCodeVerifyDialog(element, { client });
  // @ts-expect-error: a selector is no element
  mountMfaProvider('#mfa', { client });
}
