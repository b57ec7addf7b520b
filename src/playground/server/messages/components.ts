import type { APIMessageTopLevelComponent } from 'discord.js';
import type { RowForm } from '../rules/component.ts';
import { toWire } from './wire.ts';

/** The rows as Discord keeps them: every component numbered in the order it stands. */
export function toApiRows(rows: readonly RowForm[]): APIMessageTopLevelComponent[] {
  let number = 0;
  const numbered = rows.map((row) => ({
    ...row,
    id: row.id ?? ++number,
    components: row.components.map((component) => ({ ...component, id: component.id ?? ++number })),
  }));
  return toWire(numbered);
}
