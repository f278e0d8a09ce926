'use client';

import type { MfaErrorCode } from '../../client/index.ts';
import type { FaceCaptureState } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enFaceErrors } from '../../messages/en/faceErrors.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { isolate, type Messages } from '../../messages/index.ts';
import { Button, cameraOffIcon, externalIcon, Icon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, useAnnouncement } from '../internal/index.ts';
import { useProblemText } from '../internal/useProblemText.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { readBrowser } from './readBrowser.ts';
import { WaysOut } from './WaysOut.tsx';

export interface CameraHelpProps extends FaceCaptureViewProps {
  state: Extract<FaceCaptureState, { status: 'no-camera' }>;
}

/** There is no camera: why, what the person can do about that, and the ways that need none. */
export function CameraHelp(props: CameraHelpProps) {
  const { state, flow, issuer } = props;
  const words = useMessages('faceCapture', enFaceCapture);
  const { tryAgain } = useMessages('generic', enGeneric);
  const textOf = useProblemText(texts);
  const { code } = state.problem;
  const isBlocked = code === 'camera-blocked';
  const isAllowed = state.isAllowed ?? false;
  useAnnouncement(isAllowed ? words.allowed : undefined);
  const here = {
    'camera-blocked': words.blocked({ issuer: isolate(issuer || window.location.hostname) }),
    'camera-dismissed': words.dismissed,
  };
  return (
    <>
      <Header
        emblem={{ icon: cameraOffIcon }}
        title={titleOf(code, words)}
        description={isAllowed ? words.allowed : textOf(state.problem, here)}
      />
      {isBlocked && !isAllowed && (
        <ol className="mfa-guide" data-part="guide">
          {words[readBrowser()].map((step) => (
            <li key={step} className="mfa-guide-item">
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      {isBlocked && !isAllowed && state.isRepeated && (
        <p className="mfa-face-capture-reason">{words.stillBlocked}</p>
      )}
      <div className="mfa-actions" data-part="actions">
        {code === 'camera-policy' && <OpenTab label={words.openTab} />}
        {canRetry(code) && (
          <Button variant="primary" wide onClick={flow.start} data-part="start">
            {tryAgain}
          </Button>
        )}
        <WaysOut {...props} />
      </div>
      {props.support}
    </>
  );
}

const texts = { 'server-error': enFaceErrors['camera-missing'], ...enFaceErrors };

/** A press and no link: the address of a page of a login may hold what belongs into no attribute. */
function OpenTab({ label }: { label: string }) {
  const { opensInNewTab } = useMessages('generic', enGeneric);
  return (
    <Button
      variant="primary"
      wide
      aria-label={opensInNewTab({ label })}
      onClick={() => void window.open(window.location.href, '_blank', 'noopener')}
      data-part="open-tab"
    >
      {label}
      <Icon shape={externalIcon} />
    </Button>
  );
}

/** What the page or the browser lacks does not come by trying again. */
function canRetry(code: MfaErrorCode): boolean {
  return code !== 'camera-insecure' && code !== 'camera-unsupported' && code !== 'camera-policy';
}

function titleOf(code: MfaErrorCode, words: Messages['faceCapture']): string {
  switch (code) {
    case 'camera-dismissed':
      return words.dismissedTitle;
    case 'camera-blocked':
      return words.blockedTitle;
    case 'camera-policy':
      return words.policyTitle;
    case 'camera-insecure':
      return words.insecureTitle;
    case 'camera-unsupported':
      return words.unsupportedTitle;
    case 'camera-busy':
      return words.busyTitle;
    case 'camera-lost':
      return words.lostTitle;
    default:
      return words.missingTitle;
  }
}
