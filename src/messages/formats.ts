// Values for messages, in the language of the messages: a BCP 47 tag, such as `messages.locale`. Each is a
// function of its own, so that a page carries those that it shows. Moments are milliseconds since 1970, and
// times are those of the device.

/** The wait until something is possible, from seconds: “in 12 minutes”. */
export function formatWait(locale: string, seconds: number): string {
  const wait = Math.max(1, Math.ceil(seconds));
  const format = new Intl.RelativeTimeFormat(toTag(locale));
  // Rounded up, for a wait that ends early costs a person another refusal.
  return wait > 90 ? format.format(Math.ceil(wait / 60), 'minute') : format.format(wait, 'second');
}

/** How long something lasts, from seconds: “5 minutes”. */
export function formatDuration(locale: string, seconds: number): string {
  const length = Math.max(0, Math.round(seconds));
  const [unit, size] = units.find(([, size]) => length === size || length > 1.5 * size) ?? second;
  return formatAmount(locale, unit, Math.round(length / size), 'long');
}

const second = ['second', 1] as const;
const units = [['day', 86_400], ['hour', 3_600], ['minute', 60], second] as const;

/** What `generic.countdown` takes, from seconds. */
export function splitCountdown(seconds: number): { minutes: number; seconds: number } {
  const left = Math.max(0, Math.ceil(seconds));
  return { minutes: Math.floor(left / 60), seconds: left % 60 };
}

/** The time of day: “14:32”. */
export function formatClock(locale: string, at: number): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(toTag(locale), options).format(at);
}

/** The day: “3 March 2026”. */
export function formatDate(locale: string, at: number): string {
  return dates.of(locale).format(at);
}

const dates = /* @__PURE__ */ remember(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }),
);

/** The day and the time of day. */
export function formatDateTime(locale: string, at: number): string {
  return dateTimes.of(locale).format(at);
}

const dateTimes = /* @__PURE__ */ remember(
  (tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
);

/** The day for a file name, in every language: “2026-03-03”. */
export function formatIsoDate(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** How many days, months or years lie between two moments: “12 days ago”. */
export function formatAgo(locale: string, at: number, now: number): string {
  const days = Math.max(0, countDays(at, now));
  if (days < 31) return daysAgo.of(locale).format(-days, 'day');
  const format = longAgo.of(locale);
  if (days < 365) return format.format(-Math.floor(days / 30.44), 'month');
  return format.format(-Math.max(1, Math.floor(days / 365.25)), 'year');
}

const daysAgo = /* @__PURE__ */ remember(
  (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
);
const longAgo = /* @__PURE__ */ remember((tag) => new Intl.RelativeTimeFormat(tag));

/** A part of one: “60%”. */
export function formatPercent(locale: string, part: number): string {
  return new Intl.NumberFormat(toTag(locale), { style: 'percent' }).format(part);
}

/** A number of bytes: “10 MB”. */
export function formatSize(locale: string, bytes: number): string {
  return bytes < 1e6
    ? formatAmount(locale, 'kilobyte', Math.ceil(bytes / 1e3), 'short')
    : formatAmount(locale, 'megabyte', bytes / 1e6, 'short');
}

function formatAmount(locale: string, unit: string, count: number, unitDisplay: 'long' | 'short') {
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(toTag(locale), options).format(count);
}

/** Nights between two moments, as the device's calendar has them: 23:59 and 00:01 are a day apart. */
function countDays(at: number, now: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  // A day that changes to or from summer time has 23 or 25 hours.
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}

/** Made once a language: a long list writes hundreds of times, and making a format takes far longer than using it. */
function remember<Format>(make: (tag: string) => Format) {
  const known = new Map<string, Format>();
  return {
    of(locale: string): Format {
      const format = known.get(locale) ?? make(toTag(locale));
      known.set(locale, format);
      return format;
    },
  };
}

/** Throws where the locale is no language tag. */
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
