const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: TIME,
  T: { ...TIME, second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: DATE,
  f: { ...DATE, ...TIME },
  F: { weekday: 'long', ...DATE, ...TIME },
};

/** Units with their length in seconds, the longest first. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * Writes a timestamp the way that its style letter asks for.
 * @param seconds Unix time in seconds.
 * @param now Unix time in milliseconds, for the relative style `R`.
 */
export function formatTimestamp(seconds: number, style: string, now: number, locale?: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  if (style === 'R') return formatRelative(seconds - now / 1000, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(date);
}

function formatRelative(difference: number, locale: string | undefined): string {
  const [unit, length] = UNITS.find(([, seconds]) => Math.abs(difference) >= seconds) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    Math.round(difference / length),
    unit,
  );
}
