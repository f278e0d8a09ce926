import { type ReactNode, useState } from 'react';
import { Button } from 'react-mfa-kit/primitives';

interface AgainProps {
  /** Draws what is asked; calls what it is given once that is answered. */
  children: (onAnswered: () => void) => ReactNode;
}

/** A page that asks twice in a short time: after a sign-in, and before something that matters. */
export function Again({ children }: AgainProps) {
  const [isAnswered, setIsAnswered] = useState(false);
  if (!isAnswered) return children(() => setIsAnswered(true));
  return (
    <div className="mfa-root mfa-card">
      <Button onClick={() => setIsAnswered(false)}>Ask again</Button>
    </div>
  );
}
