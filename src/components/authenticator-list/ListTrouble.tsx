'use client';

import type { AuthenticatorList } from '../../flows/index.ts';
import { enAuthenticatorList } from '../../messages/en/authenticatorList.ts';
import { enErrors } from '../../messages/en/errors.ts';
import { enGeneric } from '../../messages/en/generic.ts';
import { Button, Notice } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Reference, Text, useAnnouncement, useProblemText } from '../internal/index.ts';

export interface ListTroubleProps {
  list: AuthenticatorList;
}

/** Why the list, or the newest one, is not there. Renders a notice, or nothing. */
export function ListTrouble({ list }: ListTroubleProps) {
  const { status, problem, rows } = list.listing;
  if (status === 'load-failed') return <LoadFailed list={list} />;
  return problem && rows.length > 0 ? <Stale list={list} /> : null;
}

/** There is nothing to show but why. A session that is over cannot be tried again. */
function LoadFailed({ list }: ListTroubleProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const { problem } = list.listing;
  const text = useProblemText(enErrors)(problem) ?? '';
  useAnnouncement(`${words.failedTitle}. ${text}`, { assertive: true, about: problem });
  return (
    <Notice tone="danger" title={words.failedTitle} data-part="load-failed">
      <Text>{text}</Text>
      <Reference problem={problem} />
      {problem?.code !== 'token-expired' && <Retry list={list} />}
    </Notice>
  );
}

/** The rows that were read before stay. */
function Stale({ list }: ListTroubleProps) {
  const words = useMessages('authenticatorList', enAuthenticatorList);
  const { problem } = list.listing;
  useAnnouncement(words.stale, { about: 'stale' });
  return (
    <Notice tone="warning" data-part="stale">
      <span>{words.stale}</span>
      {problem?.code !== 'token-expired' && <Retry list={list} />}
    </Notice>
  );
}

function Retry({ list }: ListTroubleProps) {
  const { tryAgain } = useMessages('generic', enGeneric);
  return (
    <Button size="small" busy={list.listing.isReading} onClick={list.reload} data-part="retry">
      {tryAgain}
    </Button>
  );
}
