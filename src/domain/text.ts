const ELLIPSIS = '…';

/** Shortens to at most `max` UTF-16 units at a word's end, never inside a surrogate pair, and shows that it did. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < ELLIPSIS.length) return '';
  let end = max - ELLIPSIS.length;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  const head = text.slice(0, end);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  return (space > max * 0.6 ? head.slice(0, space) : head).trimEnd() + ELLIPSIS;
}

/**
 * Makes text of a person safe to show inside our Markdown: one line, no formatting, no mention, no
 * invisible direction marks that would turn the rest of the line round.
 */
export function escapeText(text: string, max = 120): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return cut(line, max)
    .replace(/[\\`*_~|>[\]()#<:-]/gu, '\\$&')
    .replaceAll('@', '@\u200b');
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** With a capital first letter, for the beginning of a sentence. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A point a line. */
export const toList = (points: readonly string[]): string => points.map((point) => `• ${point}`).join('\n');

/** Lower-cases the first letter, for a sentence that goes on, unless the word is a name or an acronym. */
export const continueSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}+[\s,]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The first sentence of a text, or its first clause where that is still longer than `max`. */
export function firstSentence(text: string, max = 140): string {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(text);
  const sentence = end === null ? text : text.slice(0, end.index + 1);
  if (sentence.length <= max) return sentence;
  const clause = sentence.split(/;|\s[–—]\s/u, 1)[0] ?? sentence;
  return cut(clause, max);
}
