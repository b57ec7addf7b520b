import type { APIEmbed } from 'discord.js';
import type { ClientMessage } from '../../src/playground/protocol.ts';

interface Component {
  readonly label?: string;
  readonly placeholder?: string;
  readonly custom_id?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly value: string;
    readonly default?: boolean;
  }[];
}

/** The one embed of an answer. */
export function embedOf(message: ClientMessage | null): APIEmbed {
  const [embed] = message?.embeds ?? [];
  if (embed === undefined) throw new Error('the reply has no embed');
  return embed;
}

/** All that a reader sees of an answer, as one text. */
export function textOf(message: ClientMessage | null): string {
  const { author, title, description, fields = [], footer } = embedOf(message);
  const parts = fields.flatMap(({ name, value }) => [name, value]);
  return [author?.name, title, description, ...parts, footer?.text].filter(Boolean).join('\n');
}

/** Buttons and menus of a message, in order. */
export function componentsOf(message: ClientMessage | null): Component[] {
  const rows: readonly object[] = message?.components ?? [];
  return rows.flatMap((row) => ('components' in row && Array.isArray(row.components) ? row.components : []));
}

export const labelsOf = (message: ClientMessage | null): string[] =>
  componentsOf(message).flatMap(({ label }) => label ?? []);
