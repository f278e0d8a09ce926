'use client';

import { useContext } from 'react';
import { Icon, type IconShape } from '../../primitives/index.ts';
import { HeaderIds } from './HeaderIds.ts';
import { Text } from './Text.tsx';

export interface HeaderProps {
  title: string;
  description?: string | undefined;
  /** Where this step stands among all: the bars, and the words for them. */
  steps?: { step: number; total: number; text: string } | undefined;
  emblem?: { icon: IconShape; tone?: 'success' | 'danger' | undefined } | undefined;
}

/** The top of a step: what it is, in one title and one sentence. Renders `<header>`. */
export function Header({ title, description, steps, emblem }: HeaderProps) {
  const ids = useContext(HeaderIds);
  return (
    <header className="mfa-header" data-part="header">
      {steps && <Steps {...steps} />}
      {emblem && (
        <span className="mfa-emblem" data-tone={emblem.tone} data-part="emblem">
          <Icon shape={emblem.icon} size="large" />
        </span>
      )}
      <h2 className="mfa-header-title" data-part="header-title" id={ids.title} tabIndex={-1}>
        <Text>{title}</Text>
      </h2>
      {description !== undefined && (
        <p className="mfa-header-description" data-part="header-description" id={ids.description}>
          <Text>{description}</Text>
        </p>
      )}
    </header>
  );
}

function Steps({ step, total, text }: { step: number; total: number; text: string }) {
  const parts = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <>
      <div className="mfa-steps" aria-hidden="true" data-part="steps">
        {parts.map((part) => (
          <span
            key={part}
            className="mfa-steps-part"
            data-part="steps-part"
            data-state={part < step ? 'done' : part === step ? 'current' : 'todo'}
          />
        ))}
      </div>
      <p className="mfa-header-step" data-part="header-step">
        {text}
      </p>
    </>
  );
}
