import type { APIEmbed, APIEmbedField } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClientMessage } from '../../protocol.ts';
import { formatMoment, toCssColor } from '../format.ts';
import { renderMarkdown, renderTitle } from '../markdown/render.ts';
import type { View } from '../view.ts';
import { layOutFields } from './field-layout.ts';

/**
 * Draws an embed. Title and field names are put into the component's slots rather than its attributes, which
 * know no Markdown and fetch custom emoji from Discord.
 */
export function renderEmbed(embed: APIEmbed, message: ClientMessage, view: View): TemplateResult {
  const image = toLocalImage(embed.image?.url, message);
  const thumbnail = toLocalImage(embed.thumbnail?.url, message);
  const color = toCssColor(embed.color);
  return html`<discord-embed slot="embeds" .color=${color} .image=${image} .thumbnail=${thumbnail}>
    ${embed.author ? renderAuthor(embed.author, message) : nothing}
    ${embed.title ? renderHeading(embed.title, embed.url, view) : nothing}
    ${
      embed.description
        ? html`<discord-embed-description slot="description" class="markdown"
            >${renderMarkdown(embed.description, view.markdown)}</discord-embed-description>`
        : nothing
    }
    ${embed.fields?.length ? renderFields(embed.fields, view) : nothing}
    ${renderRemoteImages(embed, image, thumbnail)} ${renderFooter(embed, message)}
  </discord-embed>`;
}

function renderAuthor({ name, url, icon_url }: NonNullable<APIEmbed['author']>, message: ClientMessage) {
  const icon = toLocalImage(icon_url, message);
  const picture = icon ? html`<img src=${icon} alt="">` : nothing;
  return html`<div slot="description" class="embed-author">${picture}${
    url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`
      : html`<span>${name}</span>`
  }</div>`;
}

function renderHeading(title: string, url: string | undefined, view: View): TemplateResult {
  const text = renderTitle(title, view.markdown);
  return html`<div slot="description" class="embed-title" role="heading" aria-level="3">${
    url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text
  }</div>`;
}

function renderFields(fields: readonly APIEmbedField[], view: View): TemplateResult {
  const columns = layOutFields(fields);
  return html`<discord-embed-fields slot="fields">${fields.map(
    (field, index) => html`<discord-embed-field class="span-${columns[index] ?? 12}">
      <div class="field-name">${renderTitle(field.name, view.markdown)}</div>
      <div class="markdown">${renderMarkdown(field.value, view.markdown)}</div>
    </discord-embed-field>`,
  )}</discord-embed-fields>`;
}

/** Footers are plain text in Discord. */
function renderFooter({ footer, timestamp }: APIEmbed, message: ClientMessage) {
  if (!footer && !timestamp) return nothing;
  const icon = toLocalImage(footer?.icon_url, message);
  const parts = [footer?.text, timestamp ? formatMoment(timestamp) : undefined].filter(Boolean);
  return html`<discord-embed-footer slot="footer">${icon ? html`<img src=${icon} alt="">` : nothing}
    <span>${parts.join(' • ')}</span></discord-embed-footer>`;
}

/** The page loads nothing from elsewhere: such a picture is told of by its address. */
function renderRemoteImages({ image, thumbnail }: APIEmbed, ...shown: (string | undefined)[]) {
  return [image?.url, thumbnail?.url].map((url, index) =>
    url && !shown[index]
      ? html`<div slot="fields" class="remote-image">Picture: <a href=${url} target="_blank"
          rel="noopener noreferrer">${url}</a></div>`
      : nothing,
  );
}

/** The address of a picture that this server holds: a path of it, or a file of the same message. */
function toLocalImage(url: string | undefined, { attachments }: ClientMessage): string | undefined {
  if (url?.startsWith('attachment://')) {
    return attachments.find(({ filename }) => `attachment://${filename}` === url)?.url;
  }
  return url && new URL(url, location.origin).origin === location.origin ? url : undefined;
}
