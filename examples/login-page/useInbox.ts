import { useEffect, useState } from 'react';

/** What was “sent”, as the reference server tells it. */
export interface InboxMessage {
  channel: 'sms' | 'email';
  /** The number without its country code, or the address. */
  to: string;
  phoneCountryCode?: string | undefined;
  code: string;
  sentAt: string;
}

export interface Inbox {
  /** Newest first; nothing before the first answer. */
  messages?: readonly InboxMessage[] | undefined;
  /** The server did not answer when it was asked last. */
  isLost: boolean;
}

const pollEvery = 2000;

/** Reads the demo's inbox again and again, while anybody looks. */
export function useInbox(): Inbox {
  const [inbox, setInbox] = useState<Inbox>({ isLost: false });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leaving = new AbortController();
    async function read() {
      const messages = document.hidden ? undefined : await fetchInbox(leaving.signal);
      if (leaving.signal.aborted) return;
      if (messages === 'lost') setInbox((last) => ({ ...last, isLost: true }));
      else if (messages) setInbox({ messages, isLost: false });
      // Looking again asks at once, beside an answer that may still be on its way.
      clearTimeout(timer);
      timer = setTimeout(read, pollEvery);
    }
    void read();
    document.addEventListener('visibilitychange', read, { signal: leaving.signal });
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, []);
  return inbox;
}

async function fetchInbox(signal: AbortSignal): Promise<readonly InboxMessage[] | 'lost'> {
  try {
    const response = await fetch('/inbox.json', { cache: 'no-store', signal });
    return response.ok ? await response.json() : 'lost';
  } catch {
    return 'lost';
  }
}
