'use client';

import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button, Icon, uploadIcon } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import type { FaceCaptureViewProps } from './FaceCaptureView.tsx';

export interface WaysOutProps
  extends Pick<FaceCaptureViewProps, 'flow' | 'onAnotherWay' | 'onCancel'> {
  /** Below a picture they take little room. */
  size?: 'small' | undefined;
  /** A file is what is asked for already. */
  isUpload?: boolean | undefined;
}

/** Without the camera: a file, another way, or out. Renders `<div>`, or nothing. */
export function WaysOut({ flow, size, isUpload, onAnotherWay, onCancel }: WaysOutProps) {
  const words = useMessages('faceCapture', enFaceCapture);
  const generic = useMessages('generic', enGeneric);
  const canUpload = flow.canUpload && !isUpload;
  if (!canUpload && !onAnotherWay && !onCancel) return null;
  const isSmall = size === 'small';
  const ways = (
    <>
      {canUpload && (
        <Button
          variant={isSmall ? 'quiet' : 'secondary'}
          size={size}
          wide={!isSmall}
          onClick={flow.upload}
          data-part="upload"
        >
          {!isSmall && <Icon shape={uploadIcon} />}
          {words.uploadInstead}
        </Button>
      )}
      {onAnotherWay && (
        <Button
          variant="quiet"
          size={size}
          wide={!isSmall}
          onClick={onAnotherWay}
          data-part="another-way"
        >
          {generic.tryAnotherWay}
        </Button>
      )}
      {onCancel && (
        <Button variant="quiet" wide={!isSmall} size={size} onClick={onCancel} data-part="cancel">
          {generic.cancel}
        </Button>
      )}
    </>
  );
  if (!isSmall) return ways;
  return (
    <div className="mfa-camera-ways" data-part="camera-ways">
      {ways}
    </div>
  );
}
