'use client';

import { type ReactNode, useId, useState } from 'react';
import { enFaceIntro } from '../../messages/en/faceIntro.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { isolate } from '../../messages/index.ts';
import {
  Button,
  Checkbox,
  cameraIcon,
  Icon,
  type IconShape,
  infoIcon,
  lockIcon,
  useIsMounted,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Header, Text } from '../internal/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';
import { FaceDrawing } from './FaceDrawing.tsx';

/** Why there is a camera, what is sent, and the press that starts it: nobody is asked before they know. */
export function IntroStep(props: FaceCaptureViewProps) {
  const { flow, mode, review = true, consent = false, policy, onAnotherWay, onCancel } = props;
  const words = useMessages('faceCapture', enFaceIntro);
  const generic = useMessages('generic', enGeneric);
  const issuer = useIssuer(props);
  const [agrees, setAgrees] = useState(false);
  const howToId = useId();
  const reasonId = useId();
  const isBinding = mode === 'bind';
  const mustAgree = consent && !agrees;
  return (
    <>
      <FaceDrawing />
      <Header
        title={isBinding ? words.setUpTitle : words.checkTitle}
        description={isBinding ? words.setUp : words.check}
      />
      <ul className="mfa-facts" data-part="facts">
        <Fact icon={cameraIcon}>{words.factCamera}</Fact>
        {review && <Fact icon={lockIcon}>{words.factReview}</Fact>}
        <Fact icon={infoIcon}>{policy ?? <Text>{words.factSent({ issuer })}</Text>}</Fact>
      </ul>
      {consent && (
        <Checkbox checked={agrees} onCheckedChange={setAgrees}>
          {words.consent}
        </Checkbox>
      )}
      <span hidden id={howToId}>
        {words.howTo}
      </span>
      <div className="mfa-actions" data-part="actions">
        <Button
          variant="primary"
          wide
          disabled={mustAgree}
          aria-describedby={mustAgree ? `${reasonId} ${howToId}` : howToId}
          onClick={flow.start}
          data-part="start"
        >
          {words.start}
        </Button>
        {mustAgree && (
          <p className="mfa-face-capture-reason" id={reasonId}>
            {words.consentFirst}
          </p>
        )}
        {flow.canUpload && !mustAgree && (
          <Button wide onClick={flow.upload} data-part="upload">
            {words.uploadInstead}
          </Button>
        )}
        {onAnotherWay && (
          <Button variant="quiet" wide onClick={onAnotherWay} data-part="another-way">
            {generic.tryAnotherWay}
          </Button>
        )}
        {onCancel && (
          <Button variant="quiet" wide onClick={onCancel} data-part="cancel">
            {generic.cancel}
          </Button>
        )}
      </div>
    </>
  );
}

function Fact({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <li className="mfa-facts-item" data-part="facts-item">
      <Icon shape={icon} />
      <span>{children}</span>
    </li>
  );
}

/** Nobody knows the address of the page on the server. */
function useIssuer({ issuer }: FaceCaptureViewProps): string {
  const isMounted = useIsMounted();
  return isolate(issuer || (isMounted ? window.location.hostname : '…'));
}
