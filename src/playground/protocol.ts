/**
 * What the page and the embedded Discord's server say to each other: plain JSON, types only.
 *
 * Objects that Discord itself defines (messages, embeds, components, commands, modals) keep Discord's own
 * shape and snake_case names, so that the page renders exactly what a bot sent.
 *
 * ## Who is asking
 * Every request and the socket carry the person in the query: `?as=<user id>`. Without it (or with an id
 * that is no person of the server) the first member is meant. To switch the person, reopen the socket with
 * another `as`; the first event is a new snapshot.
 *
 * ## Endpoints (JSON in, JSON out; a refusal is a 4xx with a `ClientRefusal`)
 * | request                                        | body                  | answer                        |
 * |------------------------------------------------|-----------------------|-------------------------------|
 * | `GET  /client/state`                           |                       | `Snapshot`                    |
 * | `GET  /client/channels/:id/messages`           |                       | `ClientMessage[]`, oldest first |
 * | `GET  /client/commands?channel=:id`            |                       | `ClientCommand[]` usable there |
 * | `POST /client/commands/run`                    | `RunCommand`          | `Outcome`                     |
 * | `POST /client/commands/autocomplete`           | `Autocomplete`        | `Suggestions`                 |
 * | `POST /client/components/use`                  | `UseComponent`        | `Outcome`                     |
 * | `POST /client/modals/submit`                   | `SubmitModal`         | `Outcome`                     |
 * | `POST /client/messages`                        | `SayMessage`          | `ClientMessage`               |
 * | `POST /client/messages/dismiss`                | `DismissMessage`      | `{}`                          |
 * | `POST /client/posts`                           | `CreatePost`          | `ClientChannel` (the thread)  |
 * | `GET  /attachments/:channel/:attachment/:name` |                       | the file's bytes              |
 *
 * An action that creates an interaction is answered when the bot's first response is there, or when it
 * failed (at most about 3 s later). Until then the page may show "sending". The messages that belong to an
 * outcome also arrive as events, before or after the answer: insert messages by id, so that order is of no matter.
 * A "thinking" reply is a message with the flag 128 (Loading); the bot's edit arrives as `message_update`.
 *
 * ## Events
 * `ws(s)://<host>/client/live?as=<user id>`: the server sends one `ClientEvent` a text frame, the first is
 * always `ready`. The page sends nothing. After a lost socket, reconnect: `ready` brings all state, then
 * fetch the open channel's messages again.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

export interface ClientUser {
  id: string;
  username: string;
  /** The name to show. */
  display_name: string;
  bot: boolean;
}

export interface ClientRole {
  id: string;
  name: string;
  /** 0xRRGGBB; 0 means no colour. */
  color: number;
}

export interface ClientMember extends ClientUser {
  /** Role ids, without @everyone. */
  roles: string[];
  /** Whether the person may moderate (manage messages and members). */
  moderator: boolean;
}

/** `post` is a thread of a forum; `dm` is the person's direct messages with the bot. */
export type ClientChannelKind = 'text' | 'forum' | 'post' | 'dm';

export interface ClientChannel {
  id: string;
  kind: ClientChannelKind;
  name: string;
  topic: string;
  /** The forum that a post belongs to. */
  parent_id: string | null;
  /** A forum's tags; empty elsewhere. */
  tags: { id: string; name: string }[];
  /** ISO 8601. */
  created_at: string;
  /** Who opened a post. */
  owner_id: string | null;
  message_count: number;
}

export interface Snapshot {
  /** The person this snapshot was made for. */
  me: ClientMember;
  guild: { id: string; name: string };
  /** The bot as a user, and whether it is connected to the gateway. */
  bot: ClientUser & { online: boolean };
  /** People and the bot. `me` is one of them; switch to any that has `bot: false`. */
  members: ClientMember[];
  roles: ClientRole[];
  /** Text channels, forums, posts and the direct messages of `me`. */
  channels: ClientChannel[];
}

/** Who a message pings, worked out from its text and `allowed_mentions` as Discord does. */
export interface Pings {
  everyone: boolean;
  users: string[];
  roles: string[];
}

/**
 * A message as Discord shapes it. Ephemeral ones (flag 64) are sent only to the person they are for.
 * `interaction_metadata` says which interaction it answers; `interaction.name` and `.user` are there for
 * "Ada used /compare". `attachments[].url` is absolute (bots fetch it); show it by its pathname, which is the
 * page's own origin.
 */
export interface ClientMessage extends APIMessage {
  pings: Pings;
}

/** An application command as Discord shapes it: type 1 chat input, 2 on a user, 3 on a message. */
export type ClientCommand = APIApplicationCommand;

export interface ClientFile {
  name: string;
  content_type: string;
  /** Base64. */
  data: string;
}

export interface RunCommand {
  channel_id: string;
  command_id: string;
  /** The path below the command: `[]`, `['subcommand']` or `['group', 'subcommand']`. */
  subcommand?: string[];
  /** Values by option name. Users, roles, channels and mentionables are ids; strings are what was typed. */
  options?: Record<string, string | number | boolean>;
  /** Values of attachment options by option name. */
  files?: Record<string, ClientFile>;
  /** The user or message a context-menu command is used on. */
  target_id?: string;
}

export interface Autocomplete {
  channel_id: string;
  command_id: string;
  subcommand?: string[];
  /** What the options hold so far, the partial text of the focused one included. */
  options: Record<string, string | number | boolean>;
  /** The name of the option being typed in. */
  focused: string;
}

/** `failed` when the bot did not answer in time (Discord shows "Loading options failed"). */
export type Suggestions =
  | { result: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { result: 'failed'; reason: FailureReason };

export interface UseComponent {
  message_id: string;
  custom_id: string;
  /** The chosen values of a select: option values, or ids for user, role and channel selects. */
  values?: string[];
}

export interface SubmitModal {
  /** The interaction that opened the modal (from its `Outcome`). */
  interaction_id: string;
  /** Values by the inputs' custom_id; a list for selects inside of modals. */
  fields: Record<string, string | string[]>;
}

export interface SayMessage {
  channel_id: string;
  content: string;
  files?: ClientFile[];
  /** The message this one replies to. */
  reply_to?: string;
}

/** Hides an ephemeral message for good ("Dismiss message"). */
export interface DismissMessage {
  message_id: string;
}

export interface CreatePost {
  /** The forum. */
  channel_id: string;
  name: string;
  content: string;
  tags?: string[];
}

/** `offline`: no bot is connected. `timeout`: "The application did not respond." */
export type FailureReason = 'offline' | 'timeout';

export type ClientModal = APIModalInteractionResponseCallbackData;

/**
 * What the bot's first response to an interaction was.
 * `replied`: a new message (with flag 128 it is thinking). `updated`: the component's message was changed,
 * or will be later. `modal`: show it, then `POST /client/modals/submit`.
 */
export type Outcome =
  | { result: 'replied'; interaction_id: string; message: ClientMessage }
  | { result: 'updated'; interaction_id: string; message: ClientMessage | null }
  | { result: 'modal'; interaction_id: string; modal: ClientModal }
  | { result: 'failed'; interaction_id: string; reason: FailureReason };

/** A fault of the request itself, e.g. `missing_option` with the option's name in `field`. */
export interface ClientRefusal {
  error: string;
  message: string;
  field?: string;
}

export type ClientEvent =
  | { type: 'ready'; snapshot: Snapshot }
  | { type: 'message_create'; message: ClientMessage }
  | { type: 'message_update'; message: ClientMessage }
  | { type: 'message_delete'; channel_id: string; message_id: string }
  /** A post was opened, or a channel changed. */
  | { type: 'channel_update'; channel: ClientChannel }
  | { type: 'typing'; channel_id: string; user_id: string }
  /** The bot published its commands: fetch them again. */
  | { type: 'commands_update' }
  | { type: 'bot_update'; online: boolean }
  /** No response within 3 s; `message_id` is the component's message, if it was one. */
  | {
      type: 'interaction_failed';
      interaction_id: string;
      channel_id: string;
      message_id: string | null;
      reason: FailureReason;
    };
