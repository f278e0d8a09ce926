'use client';

import type { MfaError } from '../../client/index.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { isolateLtr } from '../../messages/index.ts';
import { Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Text } from './Text.tsx';
import { useAnnouncement } from './useAnnouncement.ts';
import { type ProblemWords, useProblemText } from './useProblemText.ts';

export interface ProblemProps {
  problem: MfaError | undefined;
  /** Words that fit this place better than the general ones. */
  words?: ProblemWords | undefined;
}

/** Says what went wrong beside a screen that stays, once, and how support can find it. Renders a notice, or nothing. */
export function Problem({ problem, words }: ProblemProps) {
  const text = useProblemText(enErrors)(problem, words);
  useAnnouncement(text, { assertive: true, about: problem });
  if (!problem || text === undefined) return null;
  return (
    <Notice tone="danger" data-part="problem">
      {text}
      <Reference problem={problem} />
    </Notice>
  );
}

/** The number under which support finds a problem, where the server gave one. Renders `<p>`, or nothing. */
export function Reference({ problem }: { problem: MfaError | undefined }) {
  const { reference } = useMessages('generic', enGeneric);
  if (problem?.requestId === undefined) return null;
  return (
    <p className="mfa-reference" data-part="reference">
      <Text>{reference({ id: isolateLtr(problem.requestId) })}</Text>
    </p>
  );
}
