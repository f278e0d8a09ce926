import { useState } from 'react';
import { FaceCapture, MfaChallenge, MfaProvider } from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import { createFaceDetector } from 'react-mfa-kit/face-detector';
import { Button } from 'react-mfa-kit/primitives';
import { option, renderPage } from '../../faults/pages/renderPage.tsx';
import { signIn } from '../../faults/pages/signIn.ts';

// A page without a secure connection reaches no server, and none is asked before there is a photo.
const appHost = window.isSecureContext ? window.location.origin : 'https://localhost';
const client = createAuthingClient({ appHost, appId: 'demo' });
const { token, trigger } = window.isSecureContext ? await signIn() : { token: '', trigger: {} };
// With a policy for Trusted Types that allows none, the file that makes one may not even be loaded.
const workers = option('workers') === null ? undefined : await import('./startWorkers.ts');

const face = {
  detector:
    option('detector') === null
      ? undefined
      : async () => createFaceDetector({ worker: workers?.startDetectorWorker }),
  worker: workers?.startPhotoWorker,
};

/** A face check, or two, or the second step of a login, and what the host hears of it. */
function Page() {
  const [heard, setHeard] = useState<string[]>([]);
  const [isShown, setIsShown] = useState(true);
  const hear = (what: string) => setHeard((all) => [...all, what]);
  const mode = option('mode') === 'bind' ? 'bind' : 'verify';
  const props = {
    ...face,
    onSuccess: () => hear('success'),
    onCancel: () => hear('cancelled'),
    onError: ({ code }: { code: string }) => hear(code),
  };
  return (
    <MfaProvider client={client} token={token}>
      <Button onClick={() => setIsShown(false)}>Leave</Button>
      {isShown && option('step') === null && <FaceCapture {...props} mode={mode} />}
      {isShown && option('twice') !== null && <FaceCapture {...props} mode={mode} />}
      {isShown && option('step') !== null && (
        <MfaChallenge {...props} trigger={trigger} policy="Fernway deletes it after the check." />
      )}
      <output aria-label="Heard">{heard.join(', ')}</output>
    </MfaProvider>
  );
}

renderPage(<Page />);
