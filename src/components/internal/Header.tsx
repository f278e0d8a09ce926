'use client';

import { type ReactNode, useContext } from 'react';
import { Icon, type IconShape } from '../../primitives/index.ts';
import { HeaderIds } from './HeaderIds.ts';
import { Text } from './Text.tsx';

export interface HeaderProps {
  title: string;
  description?: string | undefined;
  /** Where this step stands among all: `Steps`. */
  steps?: ReactNode | undefined;
  emblem?: { icon: IconShape; tone?: 'success' | 'danger' | undefined } | undefined;
  /** Stands below the description, or in its place. */
  children?: ReactNode | undefined;
}

/** The top of a step: what it is, in one title and one sentence. Renders `<header>`. */
export function Header({ title, description, steps, emblem, children }: HeaderProps) {
  const ids = useContext(HeaderIds);
  return (
    <header className="mfa-header" data-part="header">
      {steps}
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
      {children}
    </header>
  );
}
