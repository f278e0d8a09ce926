import {
  formatAgo,
  formatDate,
  formatDateTime,
  formatDuration,
  formatWait,
  type Messages,
  type MessageValues,
} from '../../src/messages/index.ts';

/** Values as the kit makes them ready, no two of them alike. */
export const samples: Record<Messages['locale'], MessageValues> = {
  en: {
    ...numbers(),
    ...texts('en'),
    date: '3 March 2026',
    dateTime: '3 March 2026 at 14:32',
    ago: '12 days ago',
    inTime: 'in 12 minutes',
    duration: '9 minutes',
    wait: '42\u00a0s',
  },
  'zh-CN': {
    ...numbers(),
    ...texts('zh-CN'),
    date: '2026年3月3日',
    dateTime: '2026年3月3日 14:32',
    ago: '12天前',
    inTime: '12分钟后',
    duration: '9分钟',
    wait: '42\u00a0秒',
  },
};

/** The values whose form a plural rule may ask for. */
const plurals = ['count', 'left', 'days', 'seconds', 'minutes'] as const;
const methods = ['app', 'sms', 'email', 'face', 'passkey', 'recovery', 'other'] as const;

interface Saying {
  /** The address of the message, such as `otpField.label`. */
  key: string;
  text: string;
}

/** All that a language can say with its samples, each plural and each method in turn. */
export function sayings(language: Messages): Saying[] {
  return messagesOf(language).flatMap(([key, message]) =>
    sayEach(message, language.locale).map((text) => ({ key, text })),
  );
}

type Message = string | readonly string[] | ((values: MessageValues) => string);

/** Each message with its address, in the order of the language. */
export function messagesOf(language: Messages): [key: string, message: Message][] {
  const { locale, dir, ...nouns } = language;
  return Object.entries(nouns).flatMap(([noun, messages]) =>
    // SAFETY: each noun of `Messages` holds messages and nothing else.
    Object.entries(messages as unknown as Record<string, Message>).map(
      ([key, message]): [string, Message] => [`${noun}.${key}`, message],
    ),
  );
}

/** What a message says, and which values it reads for it. */
export function say(message: Message, values: MessageValues) {
  const read = new Set<string>();
  if (typeof message !== 'function') return { text: [message].flat().join(' '), read };
  const watched = new Proxy(values, {
    get(target, name, receiver) {
      read.add(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { text: message(watched), read };
}

function sayEach(message: Message, locale: string): string[] {
  const values = sampleOf(locale);
  if (typeof message !== 'function') return [message].flat();
  const { read } = say(message, values);
  const said = methods.flatMap((method) =>
    [0, 1, 2, 5].map((number) => {
      const changed = Object.fromEntries(plurals.map((name) => [name, number]));
      return message({ ...values, ...(isPlural(read) ? changed : {}), method });
    }),
  );
  return [...new Set(said)];
}

function isPlural(read: ReadonlySet<string>) {
  return plurals.some((name) => read.has(name));
}

export function sampleOf(locale: string): MessageValues {
  return samples[locale] ?? { ...numbers(), ...texts(locale), ...written(locale) };
}

/** What `Intl` writes in a language that has no samples of its own. */
function written(locale: string) {
  const [date, now] = [new Date(2026, 2, 3, 14, 32).getTime(), new Date(2026, 2, 15).getTime()];
  return {
    date: formatDate(locale, date),
    dateTime: formatDateTime(locale, date),
    ago: formatAgo(locale, date, now),
    inTime: formatWait(locale, 720),
    duration: formatDuration(locale, 540),
    wait: '42\u00a0s',
  };
}

function numbers() {
  return {
    length: 6,
    entered: 4,
    left: 3,
    count: 10,
    days: 30,
    step: 2,
    total: 7,
    position: 8,
    max: 40,
    minutes: 1,
    seconds: 5,
    groups: 16,
    groupSize: 14,
    period: 45,
  };
}

function texts(locale: string) {
  return {
    method: 'app' as const,
    issuer: 'Harbour',
    account: 'ada@example.com',
    name: 'Work phone',
    target: '+44 •••• ••2107',
    country: 'Iceland',
    code: '354',
    example: '611 1234',
    label: 'Support',
    digits: '2 1 0 7',
    first: 'a',
    domain: 'example.com',
    clock: '14:32',
    isoDate: '2026-03-03',
    size: '11 MB',
    // As the keyboard of the language has it.
    shortcut: locale === 'de' ? 'Strg+C' : 'Ctrl+C',
    id: '1b2c-3d4e',
  };
}
