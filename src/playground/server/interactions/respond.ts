import { InteractionType, MessageFlags } from 'discord.js';
import { refuseForm } from '../errors.ts';
import type { Uploads } from '../messages/attachments.ts';
import type { Messages } from '../messages/messages.ts';
import { toWire } from '../messages/wire.ts';
import type { CallbackForm } from '../rules/callback.ts';
import { FAULT } from '../rules/faults.ts';
import type { MessageForm } from '../rules/message.ts';
import type { StoredMessage } from '../world/archive.ts';
import type { FirstResponse, Interaction } from './interaction.ts';
import { toResponseFields } from './metadata.ts';

const isEphemeral = (form: { flags?: number | null | undefined } | null | undefined): boolean =>
  ((form?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/**
 * Takes the bot's first response: it is applied, and the person who waits is told.
 * @returns the message that it made or changed, if any
 * @throws DiscordError 50035 when this interaction cannot be answered so, 50006 when nothing is to be shown
 */
export function respond(
  messages: Messages,
  interaction: Interaction,
  form: CallbackForm,
  uploads: Uploads,
): StoredMessage | null {
  checkType(interaction, form.type);
  const response = apply(messages, interaction, form, uploads);
  interaction.state = 'acknowledged';
  interaction.settle(response);
  return 'message' in response ? response.message : null;
}

/** Which responses an interaction may get; types 6 and 7 need the message of a component. */
function checkType({ type, source, trigger }: Interaction, response: CallbackForm['type']): void {
  const update = source ? [6, 7] : [];
  const modal = trigger ? [] : [9];
  const allowed = type === InteractionType.ApplicationCommandAutocomplete ? [8] : [4, 5, ...update, ...modal];
  if (!allowed.includes(response)) throw refuseForm({ type: { _errors: [FAULT.choices(allowed)] } });
}

function apply(
  messages: Messages,
  interaction: Interaction,
  form: CallbackForm,
  uploads: Uploads,
): FirstResponse {
  switch (form.type) {
    case 4:
      return { kind: 'replied', message: reply(messages, interaction, form.data ?? {}, uploads, false) };
    case 5:
      return { kind: 'replied', message: reply(messages, interaction, form.data ?? {}, uploads, true) };
    case 6:
      interaction.original = interaction.source;
      return { kind: 'updated', message: null };
    case 7:
      return { kind: 'updated', message: update(messages, interaction, form.data ?? {}, uploads) };
    case 8:
      return { kind: 'choices', choices: toWire(form.data.choices) };
    case 9:
      interaction.modal = form.data;
      return { kind: 'modal', modal: form.data };
  }
}

function reply(
  messages: Messages,
  interaction: Interaction,
  form: MessageForm,
  uploads: Uploads,
  loading: boolean,
): StoredMessage {
  const ephemeral = isEphemeral(form);
  const { source } = interaction;
  const message = messages.create({
    channel: interaction.channel,
    author: messages.bot,
    form,
    uploads,
    loading,
    visibleTo: ephemeral ? interaction.member.user.id : null,
    // A reply to a component refers to the component's message, without pinging its author.
    extra: toResponseFields(interaction, source),
  });
  interaction.original = message;
  interaction.ephemeral = ephemeral;
  return message;
}

function update(
  messages: Messages,
  interaction: Interaction,
  form: MessageForm,
  uploads: Uploads,
): StoredMessage | null {
  interaction.original = interaction.source;
  return interaction.source && messages.edit(interaction.source, form, uploads);
}

/**
 * A follow-up. The first one after "thinking" takes the place of the thinking message, whose visibility
 * was fixed by the first response.
 */
export function followUp(
  messages: Messages,
  interaction: Interaction,
  form: MessageForm,
  uploads: Uploads,
): StoredMessage {
  const { original } = interaction;
  if (original && messages.isLoading(original)) return messages.edit(original, form, uploads);
  return messages.create({
    channel: interaction.channel,
    author: messages.bot,
    form,
    uploads,
    visibleTo: isEphemeral(form) ? interaction.member.user.id : null,
    extra: toResponseFields(interaction, original),
  });
}
