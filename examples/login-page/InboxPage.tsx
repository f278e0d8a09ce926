import { useEffect, useRef } from 'react';
import { announce, CopyButton, LiveRegions, Notice } from 'react-mfa-kit/primitives';
import { HostPage } from './HostPage.tsx';
import type { Settings } from './settings.ts';
import { type Inbox, type InboxMessage, useInbox } from './useInbox.ts';
import { words } from './words.ts';

/** Stands for the phone and the mailbox of whoever tries the demo. */
export function InboxPage({ settings }: { settings: Settings }) {
  const text = words[settings.language];
  const inbox = useInbox();
  useArrivals(inbox, text.inbox.arrived);
  return (
    <HostPage settings={settings} text={text}>
      <div className="host-form mfa-root">
        <div>
          <h1 className="host-title">{text.inbox.title}</h1>
          <p className="host-lede">{text.inbox.lede}</p>
        </div>
        {inbox.isLost && (
          <Notice tone="danger" role="alert">
            {text.inbox.lost}
          </Notice>
        )}
        <Messages inbox={inbox} settings={settings} />
        <LiveRegions />
      </div>
    </HostPage>
  );
}

function Messages({ inbox, settings }: { inbox: Inbox; settings: Settings }) {
  const text = words[settings.language].inbox;
  if (!inbox.messages) return inbox.isLost ? null : <p className="host-hint">{text.loading}</p>;
  if (inbox.messages.length === 0) {
    return (
      <div className="host-empty">
        <strong>{text.empty}</strong>
        <p>{text.emptyHint}</p>
      </div>
    );
  }
  return (
    <ol className="host-inbox">
      {inbox.messages.map((message) => (
        <Message
          key={`${message.sentAt} ${message.to} ${message.code}`}
          message={message}
          settings={settings}
        />
      ))}
    </ol>
  );
}

function Message({ message, settings }: { message: InboxMessage; settings: Settings }) {
  const text = words[settings.language].inbox;
  const { channel, to, phoneCountryCode, code, sentAt } = message;
  const source = useRef<HTMLSpanElement>(null);
  return (
    <li className="host-message">
      <p>
        {text.sentTo[channel]}{' '}
        <bdi dir="ltr">{[phoneCountryCode, to].filter(Boolean).join(' ')}</bdi>
      </p>
      <p>
        <time dateTime={sentAt}>
          <bdi>{writeTime(new Date(sentAt), settings)}</bdi>
        </time>
      </p>
      <span className="host-message-code" dir="ltr" translate="no" ref={source}>
        {code}
      </span>
      <CopyButton
        size="small"
        text={code}
        copiedLabel={text.copied}
        announcement={text.codeCopied}
        aria-label={text.copyCode(code)}
        sourceRef={source}
      >
        {text.copy}
      </CopyButton>
    </li>
  );
}

/** The time of today, and of other days the date. The month in letters is read alike in London and Chicago. */
function writeTime(at: Date, { language }: Settings): string {
  const isToday = at.toDateString() === new Date().toDateString();
  const locale = language === 'en' ? 'en-GB' : language;
  const date = isToday ? {} : { dateStyle: 'medium' as const };
  return new Intl.DateTimeFormat(locale, { ...date, timeStyle: 'medium' }).format(at);
}

/** Says that something came, to whoever cannot see it. */
function useArrivals({ messages }: Inbox, arrived: string) {
  const count = useRef<number>(undefined);
  useEffect(() => {
    if (!messages) return;
    if (count.current !== undefined && messages.length > count.current) announce(arrived);
    count.current = messages.length;
  }, [messages, arrived]);
}
