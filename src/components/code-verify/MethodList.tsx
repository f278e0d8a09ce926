'use client';

import { enMethods } from '../../messages/en/methods.ts';
import { enMfaChallenge } from '../../messages/en/mfaChallenge.ts';
import type { Method } from '../../messages/index.ts';
import {
  appIcon,
  chevronIcon,
  faceIcon,
  Icon,
  type IconShape,
  keyIcon,
  mailIcon,
  shieldIcon,
  smsIcon,
} from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Text } from '../internal/index.ts';

/** One way that a person can choose. */
export interface Way {
  method: Method;
  /** What it takes, or where the code goes. */
  text: string;
  choose(): void;
}

/** Ways to prove who one is, one button each. Renders `<ul>`. */
export function MethodList({ ways }: { ways: readonly Way[] }) {
  const { listName } = useMessages('mfaChallenge', enMfaChallenge);
  const names = useMessages('methods', enMethods);
  return (
    <ul className="mfa-method-list" aria-label={listName} data-part="method-list">
      {ways.map(({ method, text, choose }) => (
        <li key={method} className="mfa-method-list-item" data-part="method-list-item">
          <button
            type="button"
            className="mfa-method-list-button"
            onClick={choose}
            data-part="method-list-button"
            data-method={method === 'app' ? 'totp' : method}
          >
            <span className="mfa-tile" data-part="tile">
              <Icon shape={icons[method]} />
            </span>
            <span className="mfa-method-list-text" data-part="method-list-text">
              <span className="mfa-method-list-name" data-part="method-list-name">
                {names[method]}
              </span>
              <span className="mfa-method-list-target" data-part="method-list-target">
                <Text>{text}</Text>
              </span>
            </span>
            <Icon shape={chevronIcon} size="small" className="mfa-method-list-chevron" />
          </button>
        </li>
      ))}
    </ul>
  );
}

const icons: Record<Method, IconShape> = {
  app: appIcon,
  sms: smsIcon,
  email: mailIcon,
  face: faceIcon,
  passkey: shieldIcon,
  recovery: keyIcon,
  other: shieldIcon,
};
