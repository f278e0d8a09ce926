'use client';

import { useEffect, useRef } from 'react';
import type { FaceCapture } from '../../flows/index.ts';
import { enFaceCapture } from '../../messages/en/faceCapture.ts';
import { isolate } from '../../messages/index.ts';
import { announce, Icon, switchIcon } from '../../primitives/index.ts';
import { useLatest, useMessages } from '../../provider/index.ts';
import { toSpoken } from '../internal/toSpoken.ts';

/** Another camera, where there are several. The browser's own list opens, which every phone can be operated by. Renders `<span>`. */
export function CameraPicker({ flow }: { flow: Pick<FaceCapture, 'camera' | 'chooseCamera'> }) {
  const words = useMessages('faceCapture', enFaceCapture);
  const { camera } = flow;
  const on = camera.status === 'on' ? camera : undefined;
  const cameras = (on?.cameras ?? []).map(({ id, label }, index) => ({
    id,
    name: label || words.cameraNumber({ position: index + 1 }),
  }));
  const chosen = cameras.find(({ id }) => id === on?.deviceId);
  useChangeAnnouncement(chosen?.name);
  if (cameras.length < 2) return <span />;
  return (
    <span className="mfa-camera-picker" data-part="camera-picker">
      <Icon shape={switchIcon} />
      <select
        className="mfa-camera-picker-list"
        aria-label={words.chooseCamera}
        value={chosen?.id ?? ''}
        onChange={({ target }) => flow.chooseCamera(target.value)}
      >
        {!chosen && <option value="" />}
        {cameras.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The first one is nobody's choice, so only another one is said. */
function useChangeAnnouncement(name: string | undefined) {
  const { cameraChanged } = useMessages('faceCapture', enFaceCapture);
  const latest = useLatest(cameraChanged);
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (name === undefined || said.current === name) return;
    if (said.current !== undefined) announce(toSpoken(latest.current({ name: isolate(name) })));
    said.current = name;
  }, [name, latest]);
}
