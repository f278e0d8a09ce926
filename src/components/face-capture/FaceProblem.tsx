'use client';

import type { MfaError } from '../../client/index.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { enFaceErrors } from '../../messages/en/faceErrors.ts';
import { Notice } from '../../primitives/index.ts';
import { Reference, useAnnouncement, useProblemText } from '../internal/index.ts';

/** What became of a photo that was sent. Announced once. Renders a notice, or nothing. */
export function FaceProblem({ problem }: { problem: MfaError | undefined }) {
  // How long a wait is stands in a notice of its own.
  const shown = problem?.code === 'rate-limited' ? undefined : problem;
  const text = useProblemText(all)(shown);
  useAnnouncement(text, { assertive: true, about: problem });
  if (text === undefined) return null;
  return (
    <Notice tone="danger" data-part="problem">
      {text}
      <Reference problem={problem} />
    </Notice>
  );
}

const all = { ...enErrors, ...enFaceErrors };
