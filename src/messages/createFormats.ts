/** Values for messages, in the language of the messages. Moments are milliseconds since 1970. */
interface Formats {
  /** The wait until something is possible, from seconds: “in 12 minutes”. */
  inTime(seconds: number): string;
  /** How long something lasts, from seconds: “5 minutes”. */
  duration(seconds: number): string;
  /** What `generic.countdown` takes, from seconds. */
  countdown(seconds: number): { minutes: number; seconds: number };
  /** The time of day: “14:32”. */
  clock(at: number): string;
  /** The day: “3 March 2026”. */
  date(at: number): string;
  /** The day and the time of day. */
  dateTime(at: number): string;
  /** The day for a file name, in every language: “2026-03-03”. */
  isoDate(at: number): string;
  /** How many days, months or years lie between two moments: “12 days ago”. */
  ago(at: number, now: number): string;
  /** A part of one: “60%”. */
  percent(part: number): string;
  /** A number of bytes: “10 MB”. */
  size(bytes: number): string;
}

/**
 * Makes the formats of a language, given as a BCP 47 tag such as `messages.locale`. Throws where it
 * is none. Times are those of the device.
 */
export function createFormats(locale: string): Formats {
  const tag = toTag(locale);
  const clock = once(() => new Intl.DateTimeFormat(tag, timeOfDay));
  const date = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));
  const dateTime = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
  );
  const relative = once(() => new Intl.RelativeTimeFormat(tag));
  const relativeDay = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const amount = (unit: string, count: number, unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay,
      maximumFractionDigits: 1,
    }).format(count);

  return {
    inTime(seconds) {
      const wait = Math.max(1, Math.ceil(seconds));
      // Rounded up, for a wait that ends early costs a person another refusal.
      if (wait > 90) return relative().format(Math.ceil(wait / 60), 'minute');
      return relative().format(wait, 'second');
    },
    duration(seconds) {
      const length = Math.max(0, Math.round(seconds));
      const [unit, size] =
        units.find(([, size]) => length === size || length > 1.5 * size) ?? second;
      return amount(unit, Math.round(length / size), 'long');
    },
    countdown(seconds) {
      const left = Math.max(0, Math.ceil(seconds));
      return { minutes: Math.floor(left / 60), seconds: left % 60 };
    },
    clock: (at) => clock().format(at),
    date: (at) => date().format(at),
    dateTime: (at) => dateTime().format(at),
    isoDate(at) {
      const day = new Date(at);
      const two = (part: number) => String(part).padStart(2, '0');
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    },
    ago(at, now) {
      const days = Math.max(0, countDays(at, now));
      if (days < 31) return relativeDay().format(-days, 'day');
      const months = Math.floor(days / 30.44);
      if (days < 365) return relative().format(-months, 'month');
      return relative().format(-Math.max(1, Math.floor(days / 365.25)), 'year');
    },
    percent: (part) => new Intl.NumberFormat(tag, { style: 'percent' }).format(part),
    size: (bytes) =>
      bytes < 1e6
        ? amount('kilobyte', Math.ceil(bytes / 1e3), 'short')
        : amount('megabyte', bytes / 1e6, 'short'),
  };
}

const second = ['second', 1] as const;
const units = [['day', 86_400], ['hour', 3_600], ['minute', 60], second] as const;
const timeOfDay = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Nights between two moments, as the device's calendar has them: 23:59 and 00:01 are a day apart. */
function countDays(at: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  // A day that changes to or from summer time has 23 or 25 hours.
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}

function toTag(locale: string): string {
  // English that names no country writes 3 March 2026, which London and Chicago read alike.
  if (locale === 'en') return 'en-GB';
  try {
    return new Intl.Locale(locale).toString();
  } catch {
    throw new Error(
      `react-mfa-kit: messages.locale is “${locale}”, which is no language tag; dates and waits cannot be written; give a BCP 47 tag, such as en or zh-CN.`,
    );
  }
}
