import type { MfaUser } from 'react-mfa-kit/client';
import {
  type CodeVerifyOptions,
  type TotpEnrollmentOptions,
  useCodeVerify,
  useMfaChallenge,
  useRecoveryCodeSave,
  useTotpEnrollment,
} from 'react-mfa-kit/flows';
import { QrCode } from 'react-mfa-kit/primitives';
import { CodeForm } from './CodeForm.tsx';

interface SecondStepProps {
  trigger: unknown;
  onSuccess: (user: MfaUser) => void;
  onCancel: () => void;
}

/** From the login's answer to a user: each status is a screen. */
export function SecondStep(props: SecondStepProps) {
  const challenge = useMfaChallenge(props);
  const { state } = challenge;
  switch (state.status) {
    case 'verify':
      return <Verify options={challenge.codeVerify} />;
    case 'bind':
      return <SetUp options={challenge.totpEnrollment} />;
    case 'saving-code':
      return <Save codes={state.recoveryCodes} onSaved={challenge.finish} />;
    case 'done':
      return <p role="status">One moment.</p>;
    case 'choosing': // only where there is more than one way, and this page has one
    case 'nothing-usable':
      return <Sorry text="Nothing that is set up works here." onBack={challenge.cancel} />;
    case 'expired':
      return <Sorry text="That took too long." onBack={challenge.cancel} />;
    default:
      return state satisfies never;
  }
}

function Verify({ options }: { options: CodeVerifyOptions }) {
  const flow = useCodeVerify(options);
  const { state } = flow;
  if (state.status === 'locked') return <Sorry text="Too many tries." onBack={flow.cancel} />;
  return (
    <>
      <h1>Is it you?</h1>
      <p>Open your authenticator app.</p>
      <CodeForm
        flow={flow}
        isBusy={state.status === 'verifying'}
        problem={state.status === 'entry' ? state.problem : undefined}
      />
    </>
  );
}

function SetUp({ options }: { options: TotpEnrollmentOptions }) {
  const flow = useTotpEnrollment(options);
  const { state } = flow;
  switch (state.status) {
    case 'scan':
    case 'verifying':
      return (
        <>
          <h1>Add an app</h1>
          <p>Scan this with any authenticator app, then enter what it shows.</p>
          <QrCode
            value={state.key.otpauth.uri}
            label="QR code for your app, or use the key below"
          />
          <details>
            <summary>Cannot scan it?</summary>
            <code translate="no">{inFours(state.key.otpauth.secret)}</code>
          </details>
          <CodeForm
            flow={flow}
            isBusy={state.status === 'verifying'}
            problem={state.status === 'scan' ? state.problem : undefined}
          />
        </>
      );
    case 'saving-code':
      return <Save codes={state.recoveryCodes} onSaved={flow.finish} />;
    case 'load-failed':
      return <Sorry text="No key came." action="Ask again" onBack={flow.retry} />;
    case 'unfinished':
      return <Sorry text="It was begun before." action="Start again" onBack={flow.startAgain} />;
    default:
      return <p role="status">One moment.</p>;
  }
}

function Save({ codes, onSaved }: { codes: readonly string[]; onSaved: () => void }) {
  const save = useRecoveryCodeSave({ recoveryCodes: codes, onSuccess: onSaved });
  return (
    <>
      <h1>Keep this</h1>
      <p>It lets you in once, should you lose your phone. You will not see it again.</p>
      <pre translate="no">{codes.join('\n')}</pre>
      <label>
        <input
          type="checkbox"
          onChange={({ target }) => {
            save.acknowledge(target.checked);
          }}
        />
        I wrote it down
      </label>
      <button type="button" onClick={save.finish} aria-disabled={save.missing !== undefined}>
        Done
      </button>
      <p role="status">
        {save.state.status === 'saving-code' && save.state.missing && 'Tick the box first.'}
      </p>
    </>
  );
}

/** As people read a key and type it. */
const inFours = (key: string) => key.match(/.{1,4}/g)?.join(' ');

function Sorry(props: { text: string; action?: string; onBack: () => void }) {
  return (
    <>
      <h1>{props.text}</h1>
      <button type="button" onClick={props.onBack}>
        {props.action ?? 'Back to the login'}
      </button>
    </>
  );
}
