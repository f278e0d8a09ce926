'use client';

import type { ReactNode } from 'react';
import { enWaysOut } from '../../messages/en/waysOut.ts';
import { alertIcon, Button } from '../../primitives/index.ts';
import { useMessages, useMfa } from '../../provider/index.ts';
import { Catcher } from './Catcher.tsx';
import { ComponentRoot } from './ComponentRoot.tsx';
import { Header } from './Header.tsx';

export interface BoundaryProps {
  /** The component that it stands around, in kebab case. */
  noun: string;
  className?: string | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/**
 * Keeps an error of a render inside its component: wipes the keys that were shown and offers a new
 * start. Another scope starts anew too, so that nothing of somebody else is shown.
 */
export function Boundary({ noun, className, id, children }: BoundaryProps) {
  const { session } = useMfa();
  return (
    <Catcher
      key={session.key}
      onCatch={() => session.enrolments.drop()}
      fallback={(retry) => <Stopped noun={noun} className={className} id={id} retry={retry} />}
    >
      {children}
    </Catcher>
  );
}

interface StoppedProps extends Omit<BoundaryProps, 'children'> {
  retry(): void;
}

function Stopped({ noun, className, id, retry }: StoppedProps) {
  const words = useMessages('generic', enWaysOut);
  return (
    <ComponentRoot
      noun={noun}
      state="stopped"
      step="stopped"
      isReplacement
      className={className}
      id={id}
    >
      <Header
        title={words.stoppedTitle}
        description={words.stopped}
        emblem={{ icon: alertIcon, tone: 'danger' }}
      />
      <div className="mfa-actions" data-part="actions">
        <Button variant="primary" wide onClick={retry}>
          {words.startAgain}
        </Button>
      </div>
    </ComponentRoot>
  );
}
