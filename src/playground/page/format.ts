const DAY = 86_400_000;

/** "Today at 3:45 PM", as beside a message's author. */
export function formatMoment(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(date);
  if (isSameDay(date, now)) return `Today at ${time}`;
  if (isSameDay(date, new Date(now.getTime() - DAY))) return `Yesterday at ${time}`;
  return `${new Intl.DateTimeFormat(undefined, { dateStyle: 'short' }).format(date)} ${time}`;
}

export const formatTime = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date(iso));

/** "November 22, 2026", as between the messages of two days. */
export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(new Date(iso));

export const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** 0xRRGGBB as CSS writes it; 0 is Discord's "no colour". */
export const toCssColor = (color: number | undefined): string | undefined =>
  color ? `#${color.toString(16).padStart(6, '0')}` : undefined;

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** "13 bytes", "12.4 KB". */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** step).toFixed(1))} ${UNITS[step]}`;
}
