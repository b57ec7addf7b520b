import type { APIEmbed } from 'discord.js';
import { EmbedType } from 'discord.js';
import type { EmbedForm } from '../rules/embed.ts';
import { toWire } from './wire.ts';

/** The embeds of a bot as Discord keeps them. */
export function toApiEmbeds(forms: readonly EmbedForm[]): APIEmbed[] {
  return forms.map((form) => ({ ...toWire<APIEmbed>(form), type: EmbedType.Rich }));
}
