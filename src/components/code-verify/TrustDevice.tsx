'use client';

import { useId } from 'react';
import { enTrustDevice } from '../../messages/en/trustDevice.ts';
import { Checkbox } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';

export interface TrustDeviceProps {
  days: number;
  onChange(isTrusted: boolean): void;
}

/** Offers to skip the second step on this device from now on. Renders `<div>`. */
export function TrustDevice({ days, onChange }: TrustDeviceProps) {
  const words = useMessages('trustDevice', enTrustDevice);
  const hintId = useId();
  return (
    <div className="mfa-trust-device" data-part="trust-device">
      <Checkbox aria-describedby={hintId} onCheckedChange={onChange}>
        {Number.isFinite(days) ? words.label({ days }) : words.labelOpen}
      </Checkbox>
      <p className="mfa-trust-device-hint" id={hintId} data-part="trust-device-hint">
        {words.hint}
      </p>
    </div>
  );
}
