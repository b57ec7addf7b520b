import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClientChannel, ClientMessage } from '../../protocol.ts';
import { formatDay } from '../format.ts';
import { icons } from '../icons.ts';
import type { Activity } from '../store.ts';
import type { View } from '../view.ts';
import { renderActivity } from './activity.ts';
import { startsDay, startsGroup } from './grouping.ts';
import { renderMessage } from './message.ts';
import { stickToEnd } from './scroll.ts';

/** Draws a channel's messages, and the commands of the reader that are on their way or have failed. */
export function renderMessageList(channel: ClientChannel, view: View): TemplateResult {
  const { messages } = view.state;
  const activities = view.state.activities.filter(({ channelId }) => channelId === channel.id);
  const following = (message: ClientMessage | undefined) =>
    activities.filter(({ after }) => message !== undefined && after === message.id);
  const first = activities.filter(({ after }) => messages.every(({ id }) => id !== after));
  const draw = (some: readonly Activity[]) => some.map((activity) => renderActivity(activity, view));
  return html`<div class="messages" id="messages" tabindex="0" role="region" aria-label=${`Messages in ${channel.name}`}
    ${ref(stickToEnd)}>
    ${renderWelcome(channel)}
    <discord-messages no-background>${draw(first)}${repeat(
      messages,
      ({ id }) => id,
      (message, index) => {
        const previous = messages[index - 1];
        const grouped = !startsGroup(previous, message) && following(previous).length === 0;
        return html`${startsDay(previous, message) ? renderDay(message) : nothing}${guard(
          dependenciesOf(message, grouped, view),
          () => renderMessage(message, grouped, view),
        )}${draw(following(message))}`;
      },
    )}</discord-messages>
  </div>`;
}

/** All that a message is drawn from: while these stay the same, typing does not draw it again. */
const dependenciesOf = (message: ClientMessage, grouped: boolean, { state, snapshot }: View): unknown[] => [
  message,
  grouped,
  snapshot,
  state.commands,
  state.busy,
  state.failures.get(message.id),
];

const renderDay = ({ timestamp }: ClientMessage): TemplateResult =>
  html`<div class="day" role="separator"><span>${formatDay(timestamp)}</span></div>`;

function renderWelcome({ kind, name }: ClientChannel): TemplateResult {
  const title = kind === 'text' ? `Welcome to #${name}!` : name;
  const hint = kind === 'dm' ? 'Nobody else reads these messages.' : 'Type / to see what the bot can do.';
  return html`<header class="welcome"><span class="welcome-icon">${icons[kind]}</span><h2>${title}</h2><p>${hint}</p></header>`;
}
