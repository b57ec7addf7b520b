import type { APIEmbed, APIEmbedField } from 'discord.js';
import { cut } from '../domain/text.ts';
import { EMBED } from './limits.ts';

const CUT_NOTE = '*(cut to fit)*';

/** Shortens Markdown to `max`, closes a code block that the cut opened, and says that it was cut. */
export function cutMarkdown(text: string, max: number): string {
  if (text.length <= max) return text;
  const fence = '\n```';
  const note = `\n${CUT_NOTE}`;
  if (max <= fence.length + note.length + 1) return cut(text, max);
  const head = cut(text, max - fence.length - note.length);
  const open = (head.match(/```/g)?.length ?? 0) % 2 === 1;
  return `${head}${open ? fence : ''}${note}`;
}

/** Discord refuses empty texts; a zero-width space stands in for them. */
const orBlank = (text: string): string => (text.trim() === '' ? '\u200b' : text);

/** Sites and dates need no more, and leave the answer its room. */
const FOOTER = 512;

/**
 * Makes an embed that Discord accepts of one that may be too long anywhere: each text within its own limit and
 * within what those before it leave of the 6,000 for all. The last fields give way first.
 */
export function fitEmbed(embed: APIEmbed): APIEmbed {
  const { title, author, footer, description, fields = [], ...rest } = embed;
  let room: number = EMBED.total;
  const take = (text: string, max: number, shorten = cut): string => {
    const fitted = orBlank(shorten(text, Math.min(max, room)));
    room -= fitted.length;
    return fitted;
  };
  const fitted: APIEmbed = {
    ...rest,
    ...(title !== undefined && { title: take(title, EMBED.title) }),
    ...(author && { author: { ...author, name: take(author.name, EMBED.author) } }),
    ...(footer && { footer: { ...footer, text: take(footer.text, FOOTER) } }),
    ...(description !== undefined && { description: take(description, EMBED.description, cutMarkdown) }),
  };
  const kept: APIEmbedField[] = [];
  for (const { name, value, ...other } of fields.slice(0, EMBED.fields)) {
    if (room < EMBED.fieldName + 2 * CUT_NOTE.length) break;
    kept.push({
      ...other,
      name: take(name, EMBED.fieldName),
      value: take(value, EMBED.fieldValue, cutMarkdown),
    });
  }
  return kept.length > 0 ? { ...fitted, fields: kept } : fitted;
}
