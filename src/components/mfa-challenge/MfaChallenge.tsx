'use client';

import type { JSX } from 'react';
import { useMfaChallenge } from '../../flows/index.ts';
import { Boundary } from '../internal/index.ts';
import { ChallengeView } from './ChallengeView.tsx';
import type { MfaChallengeProps } from './MfaChallengeProps.ts';

/**
 * The second step of a login: give it the login's answer, and it runs to a user. Verifies a factor,
 * or sets one up where there is none. Needs `MfaProvider` above it. Renders `<section>`.
 */
export function MfaChallenge(props: MfaChallengeProps): JSX.Element {
  const { className, id } = props;
  return (
    <Boundary noun="challenge" className={className} id={id}>
      <Challenge {...props} />
    </Boundary>
  );
}

function Challenge(props: MfaChallengeProps) {
  return <ChallengeView {...props} challenge={useMfaChallenge(props)} />;
}
