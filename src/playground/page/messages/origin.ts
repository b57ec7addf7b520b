import { html, nothing, type TemplateResult } from 'lit';
import type { ClientMember, ClientMessage, Snapshot } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import { COMMAND } from '../discord-numbers.ts';
import { findColor, toMember } from '../people.ts';
import type { View } from '../view.ts';

/** The line above a message: the message it replies to, or "Ada used /compare". */
export function renderOrigin(message: ClientMessage, view: View) {
  const { referenced_message: replied, message_reference: reference, interaction } = message;
  if (replied) return renderReply(replied, view.snapshot);
  if (interaction) return renderInvocation(message, interaction, view);
  return reference ? html`<discord-reply slot="reply" deleted></discord-reply>` : nothing;
}

type Invocation = NonNullable<ClientMessage['interaction']>;

function renderInvocation(message: ClientMessage, { user, name }: Invocation, view: View): TemplateResult {
  const member = toMember(user, view.snapshot);
  const command = view.state.commands.find((candidate) => candidate.name === name);
  return command && command.type !== COMMAND.chat
    ? renderMenuCommand(member.display_name, name, toTarget(message, view))
    : renderSlashCommand(member, name, view.snapshot);
}

/** "Ada used /compare". */
export const renderSlashCommand = (member: ClientMember, name: string, snapshot: Snapshot): TemplateResult =>
  html`<discord-command slot="reply" .author=${member.display_name} .avatar=${toAvatarUrl(member)}
    .roleColor=${findColor(member, snapshot)} .command=${name}></discord-command>`;

/** A command of a context menu has no slash; the ready-made line would need its target, which may be gone. */
export const renderMenuCommand = (author: string, name: string, target: string): TemplateResult =>
  html`<div slot="reply" class="menu-command"><strong>${author}</strong> used <strong>${name}</strong>${target}</div>`;

function toTarget({ interaction_metadata: metadata }: ClientMessage, { snapshot }: View): string {
  const target = metadata && 'target_user' in metadata ? metadata.target_user : undefined;
  return target ? ` on ${toMember(target, snapshot).display_name}` : ' on a message';
}

function renderReply(replied: NonNullable<ClientMessage['referenced_message']>, snapshot: Snapshot) {
  const author = toMember(replied.author, snapshot);
  const [embed] = replied.embeds;
  const text = replied.content || embed?.title || embed?.description || 'Click to see attachment';
  return html`<discord-reply slot="reply" .author=${author.display_name} .avatar=${toAvatarUrl(author)}
    .roleColor=${findColor(author, snapshot)} ?bot=${author.bot}
    ><span class="reply-text">${text.replaceAll(/\s+/g, ' ').slice(0, 120)}</span></discord-reply>`;
}
