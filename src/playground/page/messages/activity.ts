import { html, nothing, type TemplateResult } from 'lit';
import { toAvatarUrl } from '../avatar.ts';
import { icons } from '../icons.ts';
import { findColor, toMember } from '../people.ts';
import type { Activity } from '../store.ts';
import type { View } from '../view.ts';
import { renderMenuCommand, renderSlashCommand } from './origin.ts';

/** Draws the reader's own command until it is answered; what failed stays until it is dismissed. */
export function renderActivity({ id, label, failure }: Activity, view: View): TemplateResult {
  const { bot, me } = view.snapshot;
  const origin = label.startsWith('/')
    ? renderSlashCommand(me, label.slice(1), view.snapshot)
    : renderMenuCommand(me.display_name, label, '');
  return html`<discord-message class="ephemeral" .author=${bot.display_name} .avatar=${toAvatarUrl(bot)} bot
    .roleColor=${findColor(toMember(bot, view.snapshot), view.snapshot)} .timestamp=${''}>
    ${origin}
    ${failure ? html`<span class="failure" role="alert">${failure}</span>` : renderThinking(bot.display_name)}
    ${failure ? renderEphemeralNote(() => view.actions.dismissActivity(id)) : nothing}
  </discord-message>`;
}

export const renderThinking = (name: string): TemplateResult =>
  html`<span class="thinking"><i></i><i></i><i></i> ${name} is thinking…</span>`;

/** "Only you can see this", with a way to be rid of it. */
export const renderEphemeralNote = (dismiss: () => void): TemplateResult =>
  html`<p slot="thread" class="ephemeral-note">${icons.eye} Only you can see this •
    <button type="button" class="link" @click=${dismiss}>Dismiss message</button></p>`;
