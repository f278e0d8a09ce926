'use client';

import { useContext } from 'react';
import { checkIcon, Icon } from '../../primitives/index.ts';
import { HeaderIds } from '../internal/index.ts';

/** Stands where the form was until the host moves on. Takes the focus as a heading would, so its text is heard once. */
export function AcceptedStep({ text }: { text: string }) {
  const { title } = useContext(HeaderIds);
  return (
    <div className="mfa-accepted" data-part="accepted">
      <span className="mfa-emblem" data-tone="success" data-part="emblem">
        <Icon shape={checkIcon} size="large" />
      </span>
      <p className="mfa-accepted-text" data-part="header-title" id={title} tabIndex={-1}>
        {text}
      </p>
    </div>
  );
}
