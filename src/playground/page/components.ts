/**
 * The web components that are used, and no others. They are drawn in Discord's colours of some years ago, in
 * shadow trees that the page's style sheet cannot reach; what is added to their styles here reads the page's
 * custom properties instead, so that both themes and the newer look come from one place.
 */
import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAttachments } from '@skyra/discord-components-core/discord-attachments.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordFileAttachment } from '@skyra/discord-components-core/discord-file-attachment.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';

interface Styled {
  elementStyles: unknown[];
}

/** Additions by component; the empty ones are named so that the imports register their elements. */
const additions: readonly [Styled, string][] = [
  [DiscordActionRow, ':host { gap: 8px; }'],
  [DiscordAttachments, ''],
  [DiscordAuthorInfo, ':host .discord-author-username { color: var(--text-strong); }'],
  [
    DiscordButton,
    `:host > *:first-child {
      box-sizing: border-box; margin: 0; padding: 2px 16px; height: auto; min-height: var(--touch);
      border-radius: 8px; font-family: inherit;
    }
    :host svg { margin-left: 8px; }
    :host > *:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    button.secondary, a.secondary { color: var(--button-text); background-color: var(--button); }
    button.secondary.hoverable:hover, a.secondary:hover { background-color: var(--button-hover); }
    .success { background-color: #24834c; } .destructive { background-color: #d22d39; }`,
  ],
  [
    DiscordCommand,
    `:host .discord-slash-command-name, .discord-context-command-name { color: var(--mention) !important; }
    :host .discord-slash-command-name { gap: 4px; background: var(--mention-background); }
    :host .discord-replied-message-username { color: var(--text-strong); opacity: 1; }`,
  ],
  [
    DiscordEmbed,
    `:host .discord-embed-wrapper { background: var(--embed); border-color: var(--border); }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr) auto; }
    :host .discord-left-border { background-color: var(--embed-border); }
    .discord-embed-image { max-width: 100%; }
    :host .discord-embed-thumbnail { grid-row: 1 / 8; grid-column: 2; }`,
  ],
  [DiscordEmbedDescription, ''],
  [DiscordEmbedField, ''],
  [DiscordEmbedFields, ':host { grid-template-columns: repeat(12, minmax(0, 1fr)); }'],
  [DiscordEmbedFooter, ''],
  [
    DiscordFileAttachment,
    `:host .discord-file-attachment-mosaic-style { background: var(--embed); border-color: var(--border); }
    .discord-file-attachment-metadata { color: var(--text-muted); }`,
  ],
  [DiscordLink, 'a, .discord-link-light-theme a { color: var(--link); }'],
  [DiscordMention, ''],
  [
    DiscordMessage,
    `.discord-message-timestamp, .discord-message-edited { color: var(--text-muted) !important; }
    .discord-message-content { min-width: 0; }
    .discord-author-avatar img { background: var(--raised); }
    :host(:not(:hover)) .discord-message-timestamp-hover { visibility: hidden; }
    .discord-message-body-only-indent { flex: none; font-size: 10px; margin: 0; white-space: nowrap; }`,
  ],
  [DiscordMessages, ''],
  [DiscordReply, ':host .discord-replied-message-username { color: var(--text-strong); opacity: 1; }'],
];

/** Has to run before the first element is made: a component reads its styles once. */
export function styleComponents(): void {
  for (const [component, css] of additions) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    component.elementStyles.push(sheet);
  }
}
